import { bestTrial } from "./alternatives.js";
import type { Arrangement } from "./arrangement.js";
import type { Corridors } from "./corridors.js";
import { isSpent } from "./effort.js";
import type { Failures } from "./failures.js";
import type { FineLink, Placement } from "./placement.js";
import type { Routing } from "./routing.js";
import { bendsOf, isDetour } from "./score.js";
import { TrialGround } from "./trial.js";

/** Long-winded links are worth trying even without crossings. */
const MANY_BENDS = 3;

/**
 * Tries other paths for one link after the other, those with most crossings first, and keeps what is better among the others as they
 * lie. `all`: also for links that cross nothing but go a long way. What failed already is left alone. True where any has another path
 * now.
 */
export function improveLinks(
  placement: Placement,
  corridors: Corridors,
  routing: Routing,
  arrangement: Arrangement,
  all: boolean,
  failures: Failures,
): boolean {
  const ground = new TrialGround(corridors, routing.occupancy, arrangement);
  let changed = false;
  const mayBeShorter = ({ index }: FineLink): boolean => {
    const path = arrangement.paths[index]!;
    return bendsOf(path) >= MANY_BENDS || isDetour(index, path, corridors);
  };
  for (const link of linksByCrossings(placement, arrangement, ground, (link) => all && mayBeShorter(link))) {
    if (isSpent(placement, routing)) break;
    const now = ground.lift(link);
    const signs = [now.score, ...routing.occupancy.imprintsAlong(now.path)];
    const hasFailed = failures.has([link], arrangement.paths, signs);
    const best = hasFailed ? now : bestTrial(link, now, routing, corridors, ground);
    ground.lay(link, best);
    if (best !== now) changed = true;
    else if (!hasFailed) failures.add([link], arrangement.paths, signs);
  }
  return changed;
}

/** Links with crossings, most first; then those that are wanted as well. */
export function linksByCrossings(
  placement: Placement,
  arrangement: Arrangement,
  ground: TrialGround,
  isWanted: (link: FineLink) => boolean = () => false,
): readonly FineLink[] {
  const crossings = placement.links.map((link) => (arrangement.crossings === 0 ? 0 : ground.crossingsOf(link)));
  return placement.links
    .filter((link) => crossings[link.index]! > 0 || isWanted(link))
    .sort((a, b) => crossings[b.index]! - crossings[a.index]! || a.index - b.index);
}
