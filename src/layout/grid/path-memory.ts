import type { Corridors } from "./corridors.js";
import type { Occupancy, Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import type { Wish } from "./wish.js";

/** How many searches are kept for one wish of one link: lines come and go, and what was before often is again. */
const MOST_KEPT = 6;
/** So many kinds of wishes there are. */
const KINDS = 7;

/** What a search for paths found, and all that it looked at: while that is as it was, it would find the same again. */
interface Search {
  readonly limit: number;
  readonly arriveBy: number;
  readonly measures: number;
  readonly start: number;
  readonly goal: number;
  /** What its boxes' sides were used by: the sender's, then the receiver's. */
  readonly leavingStart: number;
  readonly enteringStart: number;
  readonly leavingGoal: number;
  readonly enteringGoal: number;
  readonly nodes: Int32Array;
  readonly imprints: Float64Array;
  readonly paths: readonly Path[];
  readonly effort: number;
}

/**
 * Remembers searches for paths, so that none is done again whose surroundings haven't changed. It serves one drawing, also while its
 * boxes move from slot to slot.
 */
export class PathMemory {
  /** By link and kind of wish, the last used first. */
  private readonly searches: (Search[] | undefined)[] = [];
  /** Corridors whose middles differ: searches among one kind say nothing about the others. */
  private readonly measures: Corridors[] = [];
  private measure = 0;
  private corridors: Corridors;
  private occupancy: Occupancy;

  constructor(corridors: Corridors, occupancy: Occupancy) {
    this.corridors = corridors;
    this.occupancy = occupancy;
    this.enter(corridors, occupancy);
  }

  /** Goes over to other corridors of the same number, and the lines in them. */
  enter(corridors: Corridors, occupancy: Occupancy): void {
    this.corridors = corridors;
    this.occupancy = occupancy;
    this.measure = this.measures.findIndex((other) => haveEqualMiddles(other, corridors));
    if (this.measure < 0) this.measure = this.measures.push(corridors) - 1;
  }

  /** A search that would find the same now, or null. */
  recall(link: FineLink, wish: Wish): Search | null {
    const searches = this.searches[KINDS * link.index + wish.kind];
    if (searches === undefined) return null;
    for (let i = 0; i < searches.length; i++) {
      const search = searches[i]!;
      const hasAll = (wish.arriveBy & ~search.arriveBy) === 0;
      if (search.limit !== wish.limit || !hasAll || !this.isAsItWas(search, link)) continue;
      for (let place = i; place > 0; place--) searches[place] = searches[place - 1]!;
      searches[0] = search;
      return search;
    }
    return null;
  }

  /** Keeps what was found, and the nodes that were looked at, of which there are `count`. */
  keep(link: FineLink, wish: Wish, paths: readonly Path[], looked: Int32Array, count: number, effort: number): void {
    const { leaving, entering, imprint } = this.occupancy.imprints;
    const nodes = looked.slice(0, count);
    const imprints = new Float64Array(count);
    for (let i = 0; i < count; i++) imprints[i] = imprint[nodes[i]!]!;
    const search: Search = {
      limit: wish.limit,
      arriveBy: wish.arriveBy,
      measures: this.measure,
      start: this.corridors.nodeOfBox[link.from]!,
      goal: this.corridors.nodeOfBox[link.to]!,
      leavingStart: leaving[link.from]!,
      enteringStart: entering[link.from]!,
      leavingGoal: leaving[link.to]!,
      enteringGoal: entering[link.to]!,
      nodes,
      imprints,
      paths,
      effort,
    };
    const place = KINDS * link.index + wish.kind;
    const searches = this.searches[place];
    if (searches === undefined) this.searches[place] = [search];
    else {
      if (searches.length === MOST_KEPT) searches.pop();
      searches.unshift(search);
    }
  }

  private isAsItWas(search: Search, link: FineLink): boolean {
    const { leaving, entering, imprint } = this.occupancy.imprints;
    if (
      search.leavingStart !== leaving[link.from] ||
      search.enteringStart !== entering[link.from] ||
      search.leavingGoal !== leaving[link.to] ||
      search.enteringGoal !== entering[link.to] ||
      search.measures !== this.measure ||
      search.start !== this.corridors.nodeOfBox[link.from] ||
      search.goal !== this.corridors.nodeOfBox[link.to]
    )
      return false;
    const { nodes, imprints } = search;
    for (let i = 0; i < nodes.length; i++) if (imprint[nodes[i]!] !== imprints[i]) return false;
    return true;
  }
}

function haveEqualMiddles(a: Corridors, b: Corridors): boolean {
  return areEqual(a.middleX, b.middleX) && areEqual(a.middleY, b.middleY);
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
