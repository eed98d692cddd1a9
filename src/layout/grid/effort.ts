import type { Placement } from "./placement.js";
import type { Routing } from "./routing.js";

/**
 * Nodes at which the path finder may look for each link, on average: twice what usual drawings need. Links at random across a crowded
 * grid would need far more, and gain little that can be seen.
 */
const EFFORT_PER_LINK = 8_000;

/** Whether the search has done enough. Counted, not timed: the same on every machine. */
export function isSpent(placement: Placement, { finder }: Routing): boolean {
  return finder.effort > EFFORT_PER_LINK * placement.links.length;
}
