import type { Placement } from "./placement.js";
import type { Segment } from "./track.js";
import type { Tracks } from "./tracks.js";

/** Unknown x coordinates, numbered from the left: both sides of every column, and every upright segment. */
export interface VariablesX {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly ofSegment: ReadonlyMap<Segment, number>;
}

/** More room between two variables than the rest demands. */
export interface Room {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** Where columns begin and end; upright segments have their coordinates. */
export interface SolutionX {
  readonly values: Float64Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly width: number;
}

export function numberVariables(placement: Placement, tracks: Tracks): VariablesX {
  const left = new Int32Array(placement.columns.length);
  const right = new Int32Array(placement.columns.length);
  const ofSegment = new Map<Segment, number>();
  let count = 0;
  for (const [corridor, segments] of tracks.upright.entries()) {
    if (corridor % 2 === 1) left[corridor >> 1] = count++;
    for (const segment of segments) ofSegment.set(segment, count++);
    if (corridor % 2 === 1) right[corridor >> 1] = count++;
  }
  return { count, left, right, ofSegment };
}

/** How many ends of a segment carry an arrowhead. */
export function arrowheads(segment: Segment, placement: Placement): number {
  const both = placement.links[segment.link]!.input.kind === "exchange";
  return (segment.endBox >= 0 ? 1 : 0) + (both && segment.startBox >= 0 ? 1 : 0);
}

/** The variables of a level segment's left and right end. */
export function endsOf(segment: Segment, placement: Placement, variables: VariablesX): { from: number; to: number } {
  const forward = segment.start < segment.end;
  const startColumn = segment.startBox >= 0 ? placement.boxes[segment.startBox]!.column : -1;
  const endColumn = segment.endBox >= 0 ? placement.boxes[segment.endBox]!.column : -1;
  const sideOfStart = forward ? variables.right : variables.left;
  const sideOfEnd = forward ? variables.left : variables.right;
  const start = segment.previous === null ? sideOfStart[startColumn]! : variables.ofSegment.get(segment.previous)!;
  const end = segment.next === null ? sideOfEnd[endColumn]! : variables.ofSegment.get(segment.next)!;
  return forward ? { from: start, to: end } : { from: end, to: start };
}
