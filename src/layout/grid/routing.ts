import type { Corridors } from "./corridors.js";
import { Occupancy, type Path } from "./occupancy.js";
import { PathFinder } from "./path-finder.js";
import type { FineLink, Placement } from "./placement.js";
import { BACK_EDGE_DELAY, ROUTING_EFFORT, ROUTING_ROUNDS } from "./prices.js";
import { ANY_PATH } from "./wish.js";

/** Columns are wider than rows are high: this much, in proportion. */
const COLUMN_SPAN = 3;
const ROW_SPAN = 2;

/** A path for each link, by its index, with the means to look for others. */
export interface Routing {
  readonly paths: Path[];
  readonly occupancy: Occupancy;
  readonly finder: PathFinder;
}

/**
 * Routes near links first and back edges last, then takes each up again and routes it anew while that changes anything. A finder that
 * has led the same links among the boxes in other slots knows much already.
 */
export function routeLinks(placement: Placement, corridors: Corridors, known?: PathFinder): Routing {
  const occupancy = new Occupancy(corridors);
  const finder = known ?? new PathFinder(corridors);
  finder.enter(placement, corridors, occupancy);
  const order = nearFirst(placement);
  const paths: Path[] = [];
  for (const link of order) {
    const path = finder.find(link, ANY_PATH)[0]!;
    paths[link.index] = path;
    occupancy.add(path, link);
  }
  const backwards = order.toReversed();
  for (let round = 0; round < ROUTING_ROUNDS && finder.effort < ROUTING_EFFORT; round++) {
    let changed = false;
    for (const link of round % 2 === 0 ? backwards : order) {
      const old = paths[link.index]!;
      occupancy.remove(old, link);
      const path = finder.find(link, ANY_PATH)[0]!;
      if (!samePath(path, old)) changed = true;
      paths[link.index] = path;
      occupancy.add(path, link);
    }
    if (!changed) break;
  }
  return { paths, occupancy, finder };
}

export function samePath(path: Path, other: Path): boolean {
  if (path === other) return true;
  if (path.length !== other.length) return false;
  for (let i = 0; i < path.length; i++) if (path[i] !== other[i]) return false;
  return true;
}

function nearFirst(placement: Placement): readonly FineLink[] {
  const distance = (link: FineLink): number => {
    const from = placement.boxes[link.from]!;
    const to = placement.boxes[link.to]!;
    const span = COLUMN_SPAN * Math.abs(from.column - to.column) + ROW_SPAN * Math.abs(from.row - to.row);
    return span + (link.input.back ? BACK_EDGE_DELAY : 0);
  };
  return placement.links.toSorted((a, b) => distance(a) - distance(b) || a.index - b.index);
}
