import type { Placement } from "./placement.js";
import type { Routing } from "./routing.js";

/**
 * Nodes at which the path finder may look for each link, on average: twice what usual drawings need. Links at random across a crowded
 * grid would need far more, and gain little that can be seen.
 */
const EFFORT_PER_LINK = 8_000;
/** All links together get no more than 400 would: crowded drawings of 1,000 links would take minutes. */
const MOST_EFFORT = 400 * EFFORT_PER_LINK;

/** Whether the search has done enough. Counted, not timed: the same on every machine. */
export function isSpent(placement: Placement, { finder }: Routing): boolean {
  return finder.effort > Math.min(MOST_EFFORT, EFFORT_PER_LINK * placement.links.length);
}
