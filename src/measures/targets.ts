import type { Target } from "../model/measuring.js";
import type { IsoDate } from "../values/quantity.js";

/** Targets by their dates; those without one come last, for their day never passes. */
function targetsInTime(targets: readonly Target[]): readonly Target[] {
  return targets.toSorted((one, other) => order(one.by, other.by));
}

/** Of several targets the one that counts on a day: the first whose date hasn't passed, else the last. */
export function targetThatCounts(targets: readonly Target[], today: IsoDate): Target | undefined {
  const inTime = targetsInTime(targets);
  return inTime.find(({ by }) => by === undefined || by >= today) ?? inTime.at(-1);
}

/** The target at the end of the way, whatever the day. */
export function lastTarget(targets: readonly Target[]): Target | undefined {
  return targetsInTime(targets).at(-1);
}

function order(one: IsoDate | undefined, other: IsoDate | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -1 : 1;
}
