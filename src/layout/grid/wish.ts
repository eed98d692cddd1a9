/** How a path is looked for, where it isn't simply the cheapest. */
export interface Wish {
  /** What makes wishes of one kind alike in all but their limit. */
  readonly kind: number;
  /** The side that it leaves by; -1 for any. */
  readonly leaveBy: number;
  /** Crossings count so many times as much as usual. */
  readonly crossingFactor: number;
  /** Paths dearer than this aren't wanted. */
  readonly limit: number;
  /** The last directions, a bit each, in which paths are wanted; 0 for the cheapest path alone, in whichever. */
  readonly arriveBy: number;
}

export const ANY_PATH: Wish = { kind: 0, leaveBy: -1, crossingFactor: 1, limit: Number.POSITIVE_INFINITY, arriveBy: 0 };
