import { lifespanInYears } from "../../../measures/lifetime-value.js";
import type { Persona, PersonaValue } from "../../../model/people.js";
import { perYear } from "../../../values/arithmetic.js";
import type { Spelling } from "../../../values/spelling.js";
import { quantity, rounded, roundedMoney, roundedPercent } from "../quantities.js";
import { join, type Markdown, md } from "../text/markdown.js";

/**
 * A persona's lifetime value and the sum that gives it: purchase × frequency per year × lifespan in years × margin −
 * acquisition, with a lifespan of 1 ÷ (1 − retention) years.
 */
export function lifetimeValue({ value, computed }: Persona, spelling: Spelling): Markdown {
  if (value === undefined) return md``;
  const total = computed?.lifetimeValue;
  if (total === undefined) {
    return md`can’t be worked out: ${quantity(value.purchase, spelling)} a purchase, ${quantity(value.frequency, spelling)}, but ${missing(value)}`;
  }
  return md`${roundedMoney(total, spelling)} = ${sum(value, spelling)}`;
}

function sum(value: PersonaValue, spelling: Spelling): Markdown {
  const factors = join(
    [
      md`${quantity(value.purchase, spelling)} a purchase`,
      md`${rounded(perYear(value.frequency), spelling)} a year`,
      lifespan(value, spelling),
      value.margin === undefined ? md`` : md`${quantity(value.margin, spelling)} margin`,
    ],
    md` × `,
  );
  return value.acquisition === undefined
    ? factors
    : md`${factors} − ${quantity(value.acquisition, spelling)} to win the customer`;
}

function lifespan(value: PersonaValue, spelling: Spelling): Markdown {
  const years = lifespanInYears(value);
  if (years === undefined) return md``;
  const stay =
    value.retention === undefined ? md`` : md` (${roundedPercent(value.retention, spelling)} stay from year to year)`;
  return md`${rounded(years, spelling)} years${stay}`;
}

function missing({ retention, lifespan: written }: PersonaValue): Markdown {
  return retention === undefined && written === undefined
    ? md`nothing says how long they stay (\`retention\` or \`lifespan\`)`
    : md`its amounts don’t fit together`;
}
