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
  let best = now;
  let leastScore = now.score - LEAST_GAIN;
  const limit = lengthOf(now.path, corridors) + SPARE_PRICE;
  for (const path of otherPaths(link, limit, routing)) {
    if (tried.some((other) => samePath(path, other))) continue;
    tried.push(path);
    if (ground.leastScore(link, path) >= leastScore) continue;
    const trial = ground.along(link, path);
    if (trial.score >= leastScore) continue;
    best = trial;
    leastScore = trial.score - 1e-9;
  }
  return best;
}

function otherPaths(link: FineLink, limit: number, { finder }: Routing): readonly Path[] {
  const paths = [
    ...finder.find(link, { kind: 1, leaveBy: -1, crossingFactor: 1, limit, most: 1 }),
    ...finder.find(link, { kind: 2, leaveBy: -1, crossingFactor: AVOIDING_FACTOR, limit, most: 1 }),
  ];
  for (let leaveBy = EAST; leaveBy <= NORTH; leaveBy++) {
    paths.push(...finder.find(link, { kind: 3 + leaveBy, leaveBy, crossingFactor: 1, limit, most: 4 }));
  }
  return paths;
}
