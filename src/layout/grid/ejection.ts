import { bestTrial, LEAST_GAIN } from "./alternatives.js";
import type { Arrangement } from "./arrangement.js";
import type { Corridors } from "./corridors.js";
import { isSpent } from "./effort.js";
import type { Failures } from "./failures.js";
import { linksByCrossings } from "./improvement.js";
import type { FineLink, Placement } from "./placement.js";
import type { Routing } from "./routing.js";
import { TrialGround } from "./trial.js";

/** Links that cross more others than this are left to the other moves: too much would have to be laid anew. */
const MOST_EJECTED = 4;

/**
 * Where no link can be improved alone, several may be together: each link with crossings is lifted with all that it crosses, and they
 * are laid anew one after the other, the link first, then last. What failed already is left alone. True where any has another path
 * now.
 */
export function ejectCrossed(
  placement: Placement,
  corridors: Corridors,
  routing: Routing,
  arrangement: Arrangement,
  failures: Failures,
): boolean {
  const ground = new TrialGround(corridors, routing.occupancy, arrangement);
  let changed = false;
  for (const link of linksByCrossings(placement, arrangement, ground)) {
    if (isSpent(placement, routing)) break;
    const crossed = ground.crossedBy(link);
    if (crossed.length === 0 || crossed.length > MOST_EJECTED) continue;
    const group = [link, ...crossed.map((index) => placement.links[index]!)];
    if (failures.has(group, arrangement.paths)) continue;
    if (layAnew(group, routing, corridors, ground)) changed = true;
    else failures.add(group, arrangement.paths);
  }
  return changed;
}

/** Lays a group of links in two orders. What isn't better than before is undone. */
function layAnew(group: readonly FineLink[], routing: Routing, corridors: Corridors, ground: TrialGround): boolean {
  const goBack = ground.remember();
  const before = new Map(group.map((link) => [link, ground.lift(link)]));
  const total = [...before.values()].reduce((sum, trial) => sum + trial.score, 0);
  for (const order of [group, group.toReversed()]) {
    let sum = 0;
    for (const link of order) {
      const asBefore = ground.along(link, before.get(link)!.path);
      const best = bestTrial(link, asBefore, routing, corridors, ground);
      ground.lay(link, best);
      sum += best.score;
    }
    if (sum < total - LEAST_GAIN) return true;
    for (const link of group) ground.lift(link);
  }
  goBack();
  for (const [link, trial] of before) ground.lay(link, trial);
  return false;
}
