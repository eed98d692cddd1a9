import type { Corridors } from "./corridors.js";
import type { Occupancy, Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import type { Wish } from "./wish.js";

/** How many searches are kept for one wish of one link: lines come and go, and what was before often is again. */
const MOST_KEPT = 6;
/** So many kinds of wishes there are. */
const KINDS = 7;

/** What a search for a link depends on besides the nodes that it looks at: where its boxes stand, and what uses their sides. */
interface Ends {
  readonly measure: number;
  readonly start: number;
  readonly goal: number;
  readonly leavingStart: number;
  readonly enteringStart: number;
  readonly leavingGoal: number;
  readonly enteringGoal: number;
}

/** What a search for paths found, and all that it looked at: while that is as it was, it would find the same again. */
interface Search {
  readonly limit: number;
  readonly arriveBy: number;
  readonly ends: Ends;
  readonly nodes: Int32Array;
  readonly imprints: Float64Array;
  readonly paths: readonly Path[];
  readonly effort: number;
}

/**
 * Remembers searches for paths, so that none is done again whose surroundings haven't changed. It serves one drawing, also while its
 * boxes move from slot to slot. It must enter one before it is asked anything.
 */
export class PathMemory {
  /** By link and kind of wish, the last used first. */
  private readonly searches: (Search[] | undefined)[] = [];
  /** Corridors whose middles differ: searches among one kind say nothing about the others. */
  private readonly measures: Corridors[] = [];
  private measure = 0;
  private corridors!: Corridors;
  private occupancy!: Occupancy;

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
    const ends = this.endsOf(link);
    for (let i = 0; i < searches.length; i++) {
      const search = searches[i]!;
      const hasAll = (wish.arriveBy & ~search.arriveBy) === 0;
      if (search.limit !== wish.limit || !hasAll || !areSame(search.ends, ends) || !this.isAsItWas(search)) continue;
      for (let place = i; place > 0; place--) searches[place] = searches[place - 1]!;
      searches[0] = search;
      return search;
    }
    return null;
  }

  /** Keeps what was found, and the nodes that were looked at, of which there are `count`. */
  keep(link: FineLink, wish: Wish, paths: readonly Path[], looked: Int32Array, count: number, effort: number): void {
    const { imprint } = this.occupancy.imprints;
    const { limit, arriveBy } = wish;
    const nodes = looked.slice(0, count);
    const imprints = new Float64Array(count);
    for (let i = 0; i < count; i++) imprints[i] = imprint[nodes[i]!]!;
    const search: Search = { limit, arriveBy, ends: this.endsOf(link), nodes, imprints, paths, effort };
    const place = KINDS * link.index + wish.kind;
    const searches = this.searches[place];
    if (searches === undefined) this.searches[place] = [search];
    else if (searches.unshift(search) > MOST_KEPT) searches.pop();
  }

  private endsOf({ from, to }: FineLink): Ends {
    const { nodeOfBox } = this.corridors;
    const { leaving, entering } = this.occupancy.imprints;
    return {
      measure: this.measure,
      start: nodeOfBox[from]!,
      goal: nodeOfBox[to]!,
      leavingStart: leaving[from]!,
      enteringStart: entering[from]!,
      leavingGoal: leaving[to]!,
      enteringGoal: entering[to]!,
    };
  }

  private isAsItWas({ nodes, imprints }: Search): boolean {
    const { imprint } = this.occupancy.imprints;
    for (let i = 0; i < nodes.length; i++) if (imprint[nodes[i]!] !== imprints[i]) return false;
    return true;
  }
}

function areSame(a: Ends, b: Ends): boolean {
  return (
    a.leavingStart === b.leavingStart &&
    a.enteringStart === b.enteringStart &&
    a.leavingGoal === b.leavingGoal &&
    a.enteringGoal === b.enteringGoal &&
    a.measure === b.measure &&
    a.start === b.start &&
    a.goal === b.goal
  );
}

function haveEqualMiddles(a: Corridors, b: Corridors): boolean {
  return areEqual(a.middleX, b.middleX) && areEqual(a.middleY, b.middleY);
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
