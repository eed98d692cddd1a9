import type { PersonaValue } from "../model/people.js";
import { perYear, years } from "../values/arithmetic.js";
import type { Money } from "../values/quantity.js";
import { toSmallestUnit } from "./rounding.js";

type Inputs = Pick<PersonaValue, "purchase" | "frequency" | "retention" | "lifespan" | "margin" | "acquisition">;

/**
 * Customer lifetime value (language.md, persona):
 *
 *     purchase × frequency per year × lifespan in years × margin − acquisition
 *
 * With a yearly retention r the lifespan is 1 / (1 − r) years. The margin is 100% and the acquisition free where they
 * aren't told. Nothing where neither retention nor lifespan is told, or the two amounts are of different currencies.
 */
export function lifetimeValue(value: Inputs): Money | undefined {
  const { purchase, acquisition } = value;
  const lifespan = lifespanInYears(value);
  if (lifespan === undefined) return undefined;
  if (acquisition !== undefined && acquisition.currency !== purchase.currency) return undefined;
  const margin = (value.margin?.value ?? 100) / 100;
  const brought = purchase.value * perYear(value.frequency) * lifespan * margin;
  const left = brought - (acquisition?.value ?? 0);
  if (!Number.isFinite(left)) return undefined;
  return { value: toSmallestUnit(left, purchase.currency), currency: purchase.currency };
}

/** How long a customer stays: as told, else as the yearly retention implies; nothing where neither is known. */
export function lifespanInYears({ lifespan, retention }: Pick<Inputs, "lifespan" | "retention">): number | undefined {
  if (lifespan !== undefined) return years(lifespan);
  if (retention === undefined || retention.value >= 100) return undefined;
  return 100 / (100 - retention.value);
}
