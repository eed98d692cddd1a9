import { type Corridors, EAST, NORTH, SOUTH, WEST } from "./corridors.js";
import type { Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import { CROSSING_PRICE } from "./prices.js";
import { type Routing, samePath } from "./routing.js";
import { leastShapeScore, lengthOf } from "./score.js";
import type { Trial, TrialGround } from "./trial.js";
import type { Wish } from "./wish.js";

/** A way round that avoids crossings at nearly any price. */
const AVOIDING_FACTOR = 4;
/** Paths may be so much dearer than the present one is long: a few crossings and a detour of several boxes. */
const SPARE_PRICE = 1000 + 6 * CROSSING_PRICE;
/** Less than this isn't better, only different. */
export const LEAST_GAIN = 0.01;
/** Room for rounding where what a path scores at least is held against what another one scores. */
const ROUNDING = 1e-6;

const sides = [EAST, SOUTH, WEST, NORTH] as const;

/**
 * The best way for a lifted link: the one in `now`, or one of up to 18 others: the cheapest one, one that avoids crossings, and the
 * cheapest ones out of each side into each side.
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
  const tryPaths = (wish: Wish): void => {
    for (const path of routing.finder.find(link, wish)) {
      if (tried.some((other) => samePath(path, other))) continue;
      tried.push(path);
      if (ground.leastScore(link, path) >= leastScore) continue;
      const trial = ground.along(link, path);
      if (trial.score >= leastScore) continue;
      best = trial;
      leastScore = trial.score - 1e-9;
    }
  };
  if (!sides.some((leaveBy) => arrivalsBelow(leastScore, link, leaveBy, corridors) !== 0)) return now;
  tryPaths({ kind: 1, leaveBy: -1, crossingFactor: 1, limit, arriveBy: 0 });
  tryPaths({ kind: 2, leaveBy: -1, crossingFactor: AVOIDING_FACTOR, limit, arriveBy: 0 });
  for (const leaveBy of sides) {
    const arriveBy = arrivalsBelow(leastScore, link, leaveBy, corridors);
    if (arriveBy !== 0) tryPaths({ kind: 3 + leaveBy, leaveBy, crossingFactor: 1, limit, arriveBy });
  }
  return best;
}

/** The last directions, a bit each, of paths that could score less. Others needn't be looked for, whatever is in their way. */
function arrivalsBelow(score: number, link: FineLink, leaveBy: number, corridors: Corridors): number {
  let arrivals = 0;
  for (const last of sides) {
    if (leastShapeScore(link, leaveBy, last, corridors) < score + ROUNDING) arrivals |= 1 << last;
  }
  return arrivals;
}
