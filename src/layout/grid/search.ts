import { LEAST_GAIN } from "./alternatives.js";
import { type Arrangement, arrange } from "./arrangement.js";
import type { Corridors } from "./corridors.js";
import { isSpent } from "./effort.js";
import { ejectCrossed } from "./ejection.js";
import { Failures } from "./failures.js";
import { improveLinks, linksByCrossings } from "./improvement.js";
import type { Path } from "./occupancy.js";
import type { Placement } from "./placement.js";
import type { Routing } from "./routing.js";
import { TrialGround } from "./trial.js";
import { ANY_PATH } from "./wish.js";

/** Rounds of improvement from one start: the gain of later ones is small. */
const ROUNDS = 12;
/** How often all links with crossings are routed anew, to start from there once more. */
const NEW_STARTS = 2;

/** What was tried in vain since the search began, link by link and in groups. */
interface FailuresOfMoves {
  readonly alone: Failures;
  readonly together: Failures;
}

/**
 * Looks for paths with fewer crossings. The effort is bounded by counts alone, so that the same input always gives the same
 * picture.
 */
export function searchPaths(placement: Placement, corridors: Corridors, routing: Routing): readonly Path[] {
  const failures: FailuresOfMoves = { alone: new Failures(), together: new Failures() };
  let best = descend(placement, corridors, routing, routing.paths, failures);
  for (let start = 0; start < NEW_STARTS && !isSpent(placement, routing); start++) {
    const paths = routeCrossedAnew(placement, corridors, routing, best, start % 2 === 0);
    if (paths === null) break;
    const next = descend(placement, corridors, routing, paths, failures);
    if (next.score < best.score - LEAST_GAIN) best = next;
  }
  return best.paths;
}

/** Improves links one by one; where that doesn't help any more, several at a time; then one by one again. */
function descend(
  placement: Placement,
  corridors: Corridors,
  routing: Routing,
  paths: readonly Path[],
  failures: FailuresOfMoves,
): Arrangement {
  let best = arrange(placement, corridors, paths);
  let ejecting = false;
  for (let round = 0; round < ROUNDS && !isSpent(placement, routing); round++) {
    const before = [...best.paths];
    routing.occupancy.reset(placement.links, before);
    const changed = ejecting
      ? ejectCrossed(placement, corridors, routing, best, failures.together)
      : improveLinks(placement, corridors, routing, best, round === 0, failures.alone);
    const next = changed ? arrange(placement, corridors, best.paths) : best;
    if (next.score < best.score - LEAST_GAIN) {
      best = next;
      ejecting = false;
      continue;
    }
    if (changed) best = arrange(placement, corridors, before);
    if (ejecting) break;
    ejecting = true;
  }
  return best;
}

/** Takes all links with crossings up and routes them one after the other; null where there are none. */
function routeCrossedAnew(
  placement: Placement,
  corridors: Corridors,
  routing: Routing,
  arrangement: Arrangement,
  fewestFirst: boolean,
): readonly Path[] | null {
  if (arrangement.crossings === 0) return null;
  const { occupancy, finder } = routing;
  occupancy.reset(placement.links, arrangement.paths);
  const ground = new TrialGround(corridors, occupancy, arrangement);
  const links = linksByCrossings(placement, arrangement, ground);
  if (links.length === 0) return null;
  const paths = [...arrangement.paths];
  for (const link of links) occupancy.remove(paths[link.index]!, link);
  for (const link of fewestFirst ? links.toReversed() : links) {
    const path = finder.find(link, ANY_PATH)[0]!;
    paths[link.index] = path;
    occupancy.add(path, link);
  }
  return paths;
}
