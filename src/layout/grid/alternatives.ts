import { type Corridors, EAST, NORTH } from "./corridors.js";
import type { Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import { CROSSING_PRICE } from "./prices.js";
import { type Routing, samePath } from "./routing.js";
import { lengthOf } from "./score.js";
import type { Trial, TrialGround } from "./trial.js";

/** A way round that avoids crossings at nearly any price. */
const AVOIDING_FACTOR = 4;
/** Paths may be so much dearer than the present one is long: a few crossings and a detour of several boxes. */
const SPARE_PRICE = 1000 + 6 * CROSSING_PRICE;
/** Less than this isn't better, only different. */
export const LEAST_GAIN = 0.01;

/**
 * The best way for a lifted link: the one in `now`, or one of up to 18 others: the cheapest ones out of each side into each side,
 * and one that avoids crossings.
 */
export function bestTrial(
  link: FineLink,
  now: Trial,
  routing: Routing,
  corridors: Corridors,
  ground: TrialGround,
): Trial {
  const tried: Path[] = [now.path];
  let best: Trial | null = null;
  const limit = lengthOf(now.segments, corridors) + SPARE_PRICE;
  for (const path of otherPaths(link, limit, routing)) {
    if (tried.some((other) => samePath(path, other))) continue;
    tried.push(path);
    const trial = ground.along(link, path);
    if (best === null || trial.score < best.score - 1e-9) best = trial;
  }
  return best !== null && best.score < now.score - LEAST_GAIN ? best : now;
}

function otherPaths(link: FineLink, limit: number, { finder }: Routing): readonly Path[] {
  const paths: Path[] = [];
  for (const crossingFactor of [1, AVOIDING_FACTOR]) {
    const path = finder.find(link.from, link.to, { leaveBy: -1, crossingFactor, limit });
    if (path !== null) paths.push(path);
  }
  for (let leaveBy = EAST; leaveBy <= NORTH; leaveBy++) {
    paths.push(...finder.findIntoEachSide(link.from, link.to, { leaveBy, crossingFactor: 1, limit }));
  }
  return paths;
}
