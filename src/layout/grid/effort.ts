import type { Placement } from "./placement.js";
import type { Routing } from "./routing.js";

/**
 * Nodes at which the path finder may look for each link, on average: twice what usual drawings need. Links at random across a crowded
 * grid would need far more, and gain little that can be seen.
 */
const EFFORT_PER_LINK = 8_000;
/** All links together get no more than 400 would: crowded drawings of 1,000 links would take minutes. */
const MOST_EFFORT = 400 * EFFORT_PER_LINK;

/** So many searches may be done for a link before it has its path. */
const SEARCHES_PER_LINK = 6;

/** Whether the search has done enough. Counted, not timed: the same on every machine. */
export function isSpent(placement: Placement, { finder }: Routing): boolean {
  return finder.effort > effortFor(placement);
}

/** Whether the effort would do for all links, were the whole grid looked at in each search. */
export function isAmple(placement: Placement, { finder }: Routing): boolean {
  return SEARCHES_PER_LINK * placement.links.length * finder.mostOfOneSearch <= effortFor(placement);
}

function effortFor(placement: Placement): number {
  return Math.min(MOST_EFFORT, EFFORT_PER_LINK * placement.links.length);
}
