import type { Persona, PersonaValue } from "../../../model/people.js";
import { perYear, years } from "../../../values/arithmetic.js";
import { quantity, rounded, roundedMoney } from "../quantities.js";
import { join, type Markdown, md } from "../text/markdown.js";

/**
 * A persona's lifetime value and the sum that gives it: purchase × frequency per year × lifespan in years × margin −
 * acquisition, with a lifespan of 1 ÷ (1 − retention) years.
 */
export function lifetimeValue({ value, computed }: Persona): Markdown {
  if (value === undefined) return md``;
  const total = computed?.lifetimeValue;
  if (total === undefined) {
    return md`can’t be worked out: ${quantity(value.purchase)} a purchase, ${quantity(value.frequency)}, but ${missing(value)}`;
  }
  return md`${roundedMoney(total)} = ${sum(value)}`;
}

function sum(value: PersonaValue): Markdown {
  const factors = join(
    [
      md`${quantity(value.purchase)} a purchase`,
      md`${rounded(perYear(value.frequency))} a year`,
      lifespan(value),
      value.margin === undefined ? md`` : md`${quantity(value.margin)} margin`,
    ],
    md` × `,
  );
  return value.acquisition === undefined
    ? factors
    : md`${factors} − ${quantity(value.acquisition)} to win the customer`;
}

function lifespan({ retention, lifespan: written }: PersonaValue): Markdown {
  if (retention !== undefined)
    return md`${rounded(1 / (1 - retention.value / 100))} years (of customers ${quantity(retention)} stay)`;
  return written === undefined ? md`` : md`${rounded(years(written))} years`;
}

function missing({ retention, lifespan: written }: PersonaValue): Markdown {
  return retention === undefined && written === undefined
    ? md`nothing says how long they stay (\`retention\` or \`lifespan\`)`
    : md`its amounts don’t fit together`;
}
