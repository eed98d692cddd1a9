import { lifespanInYears } from "../../../measures/lifetime-value.js";
import type { Persona, PersonaValue } from "../../../model/people.js";
import { perYear } from "../../../values/arithmetic.js";
import { quantity, rounded, roundedMoney, roundedPercent } from "../quantities.js";
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

function lifespan(value: PersonaValue): Markdown {
  const years = lifespanInYears(value);
  if (years === undefined) return md``;
  const stay = value.retention === undefined ? md`` : md` (${roundedPercent(value.retention)} stay from year to year)`;
  return md`${rounded(years)} years${stay}`;
}

function missing({ retention, lifespan: written }: PersonaValue): Markdown {
  return retention === undefined && written === undefined
    ? md`nothing says how long they stay (\`retention\` or \`lifespan\`)`
    : md`its amounts don’t fit together`;
}
