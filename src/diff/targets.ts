import { betterOf } from "../measures/kinds.js";
import type { Measure, Target } from "../model/measuring.js";
import { amountOf, compareAmounts } from "../values/arithmetic.js";
import type { Comparison } from "../values/quantity.js";
import { canonical } from "./equal.js";
import type { Judge } from "./rows.js";

type Direction = "up" | "down" | "exact";

/**
 * A target is weakened where nothing asks for as much as early any more, or it is gone; else it is strengthened. Targets
 * that both sides have are set aside. What can't be compared counts as weakened.
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
  const asks = (target: Target, other: Target): number => compareValues(target.value, other.value, direction);
  const isSame = left!.every((target, at) => inTime(target, right![at]!) === 0 && asks(target, right![at]!) === 0);
  if (isSame && left!.length === right!.length) return { class: "wording" };
  const asMuch = left!.map((target) => right!.filter((other) => asks(target, other) >= 0));
  const isLater = left!.some((target, at) => asMuch[at]!.every((other) => inTime(target, other) < 0));
  if (!isLater) return { class: "notable", how: "stronger" };
  return { class: "breaking", how: asMuch.every((others) => others.length > 0) ? "later" : "weaker" };
};

/** Below 0 where the newer value asks for less or for another thing, above where it asks for more, 0 for the same. */
function compareValues(before: Comparison, after: Comparison, better: "higher" | "lower" | undefined): number {
  const [old, fresh] = [directionOf(before, better), directionOf(after, better)];
  const more = compareAmounts(amountOf(after), amountOf(before));
  if (old !== fresh || more === undefined) return -1;
  if (more === 0) return strictness(after) - strictness(before);
  if (old === "exact") return -1;
  return old === "up" ? more : -more;
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
