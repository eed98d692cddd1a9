import type { Actual, Measure } from "../model/measuring.js";
import { amountOf, compareAmounts } from "../values/arithmetic.js";
import type { Percent } from "../values/quantity.js";
import { toHundredths } from "./rounding.js";
import { lastTarget } from "./targets.js";

/** The newest figure; of two of one day the one that was written later. */
export function newestActual(actuals: readonly Actual[]): Actual | undefined {
  return actuals.reduce<Actual | undefined>(
    (newest, actual) => (newest !== undefined && newest.on > actual.on ? newest : actual),
    undefined,
  );
}

/**
 * The way from the baseline to the target that the newest actual has come, in percent:
 *
 *     (actual − baseline) ÷ (target − baseline)
 *
 * Below 0 where it went the other way, above 100 where it went beyond the target. Of several targets the last counts: the
 * figure stands in the model, which must be the same on every day. Nothing where one of the three is missing, where they
 * can't be compared, or where the target is the baseline.
 */
export function progressOf({
  baseline,
  actuals,
  targets,
}: Pick<Measure, "baseline" | "actuals" | "targets">): Percent | undefined {
  const actual = newestActual(actuals);
  const target = lastTarget(targets);
  if (baseline === undefined || actual === undefined || target === undefined) return undefined;
  const come = compareAmounts(actual.value, baseline.value);
  const whole = compareAmounts(amountOf(target.value), baseline.value);
  if (come === undefined || whole === undefined || whole === 0) return undefined;
  return { value: toHundredths((come / whole) * 100), unit: "%" };
}
