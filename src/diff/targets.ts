import { betterOf } from "../measures/kinds.js";
import type { Measure, Target } from "../model/measuring.js";
import { amountOf, compareAmounts } from "../values/arithmetic.js";
import type { Comparison } from "../values/quantity.js";
import { canonical } from "./equal.js";
import type { Judge } from "./rows.js";

type Direction = "up" | "down" | "exact";

/**
 * A target is weakened where it asks for less or later, or is gone; else it is strengthened. Targets that both sides have
 * are set aside, and the others held against one another by their dates. What can't be compared counts as weakened.
 */
export const judgeTargets: Judge = (before, after, sides) => {
  const [old, fresh] = [before as readonly Target[], after as readonly Target[]];
  const kept = new Set(old.map(canonical).filter((each) => fresh.map(canonical).includes(each)));
  const [left, right] = [old, fresh].map((list) => list.filter((each) => !kept.has(canonical(each))).toSorted(inTime));
  if (left!.length === 0) return { class: "notable" };
  if (right!.length < left!.length) return { class: "breaking" };
  const { better } = sides.after as unknown as Measure;
  const kind = (sides.after as unknown as Measure).kind;
  const direction = betterOf({ kind, ...(better === undefined ? {} : { better }) });
  const steps = left!.map((target, at) => compareTargets(target, right![at]!, direction));
  if (steps.some((step) => step < 0)) return { class: "breaking", how: "weaker" };
  const isSame = left!.length === right!.length && steps.every((step) => step === 0);
  return isSame ? { class: "wording" } : { class: "notable", how: "stronger" };
};

/** Below 0 where the newer target is the weaker one in its value or its day, above where it is stronger, 0 for the same. */
function compareTargets(before: Target, after: Target, better: "higher" | "lower" | undefined): number {
  const days = inTime(before, after);
  if (days < 0) return -1;
  const [old, fresh] = [directionOf(before.value, better), directionOf(after.value, better)];
  const more = compareAmounts(amountOf(after.value), amountOf(before.value));
  if (old !== fresh || more === undefined) return -1;
  const value =
    more === 0
      ? strictness(after.value) - strictness(before.value)
      : old === "exact"
        ? -1
        : old === "up"
          ? more
          : -more;
  return value < 0 ? -1 : value + days;
}

/** Which way a figure must go to meet it. */
function directionOf({ comparison }: Comparison, better: "higher" | "lower" | undefined): Direction {
  if (comparison === "=") return better === undefined ? "exact" : better === "higher" ? "up" : "down";
  return comparison.startsWith(">") ? "up" : "down";
}

function strictness({ comparison }: Comparison): number {
  return ["<=", ">="].includes(comparison) ? 0 : 1;
}

/** By date; those without one last. ISO days compare as text. */
function inTime(one: Target, other: Target): number {
  const [a, b] = [one.by ?? "~", other.by ?? "~"];
  return a < b ? -1 : a > b ? 1 : 0;
}
