import { type Arrangement, arrange, lengthOf } from "./arrangement.js";
import { type Corridors, EAST, NORTH } from "./corridors.js";
import type { Path } from "./occupancy.js";
import type { Wish } from "./path-finder.js";
import type { FineLink, Placement } from "./placement.js";
import { CROSSING_PRICE } from "./prices.js";
import { type Routing, samePath } from "./routing.js";
import { type Trial, TrialGround } from "./trial.js";

/** All links with crossings are tried at most so often. */
const ROUNDS = 6;
/** Less than this isn't better, only different. */
const LEAST_GAIN = 0.01;
/** In the first round long-winded links are tried too, even without crossings. */
const MANY_PIECES = 4;
/** A way round that avoids crossings at any reasonable price. */
const AVOIDING_FACTOR = 4;
/** Paths may be so much dearer than the present one is long: a few crossings and a detour of several boxes. */
const SPARE_PRICE = 1000 + 6 * CROSSING_PRICE;

/**
 * Looks for paths with fewer crossings: takes up one link after the other, those with most crossings first, tries other paths for
 * it among the others as they lie, and keeps what is better. The effort is bounded by counts alone, so that the same input always
 * gives the same picture.
 */
export function searchPaths(placement: Placement, corridors: Corridors, routing: Routing): readonly Path[] {
  let best = arrange(placement, corridors, routing.paths);
  for (let round = 0; round < ROUNDS; round++) {
    const current = arrange(placement, corridors, best.paths);
    if (!improve(placement, corridors, routing, current, round === 0)) break;
    const next = arrange(placement, corridors, current.paths);
    if (next.score >= best.score - LEAST_GAIN) break;
    best = next;
  }
  return best.paths;
}

/** One round over all links worth trying. True where any has another path now. */
function improve(
  placement: Placement,
  corridors: Corridors,
  routing: Routing,
  arrangement: Arrangement,
  first: boolean,
): boolean {
  const ground = new TrialGround(corridors, routing.occupancy, arrangement);
  let changed = false;
  for (const link of worthTrying(placement, routing, arrangement, ground, first)) {
    const old = arrangement.paths[link.index]!;
    routing.occupancy.remove(old, link);
    const now = ground.asIs(link);
    const better = bestOther(link, now, routing, corridors, ground);
    if (better !== null && better.score < now.score - LEAST_GAIN) {
      ground.take(link, better);
      changed = true;
    }
    routing.occupancy.add(arrangement.paths[link.index]!, link);
  }
  return changed;
}

function worthTrying(
  placement: Placement,
  routing: Routing,
  arrangement: Arrangement,
  ground: TrialGround,
  first: boolean,
): readonly FineLink[] {
  const crossings = placement.links.map((link) => {
    const path = arrangement.paths[link.index]!;
    routing.occupancy.remove(path, link);
    const trial = ground.asIs(link);
    routing.occupancy.add(path, link);
    return trial.crossings;
  });
  return placement.links
    .filter(({ index }) => crossings[index]! > 0 || (first && arrangement.segments[index]!.length >= MANY_PIECES))
    .sort((a, b) => crossings[b.index]! - crossings[a.index]! || a.index - b.index);
}

/** The best of the other paths: the cheapest ones out of each side and into each side, and one that avoids crossings. */
function bestOther(
  link: FineLink,
  now: Trial,
  routing: Routing,
  corridors: Corridors,
  ground: TrialGround,
): Trial | null {
  const tried: Path[] = [now.path];
  let best: Trial | null = null;
  const tryPath = (path: Path): void => {
    if (tried.some((other) => samePath(path, other))) return;
    tried.push(path);
    const trial = ground.along(link, path);
    if (best === null || trial.score < best.score - 1e-9) best = trial;
  };
  const limit = lengthOf(now.segments, corridors) + SPARE_PRICE;
  for (const crossingFactor of [1, AVOIDING_FACTOR]) {
    const path = routing.finder.find(link.from, link.to, { leaveBy: -1, crossingFactor, limit });
    if (path !== null) tryPath(path);
  }
  for (let leaveBy = EAST; leaveBy <= NORTH; leaveBy++) {
    const wish: Wish = { leaveBy, crossingFactor: 1, limit };
    for (const path of routing.finder.findIntoEachSide(link.from, link.to, wish)) tryPath(path);
  }
  return best;
}
