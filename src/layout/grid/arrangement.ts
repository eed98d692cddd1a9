import type { Corridors } from "./corridors.js";
import { WEST } from "./corridors.js";
import { firstDirection, lastDirection, type Path } from "./occupancy.js";
import type { Placement } from "./placement.js";
import { cutPaths, type Segment, type Segments } from "./segments.js";
import { crossingsOfOrder, orderTracks } from "./track-order.js";
import { laySegments, type Tracks } from "./tracks.js";

/** What makes a drawing worse, in bends: the search lowers the sum. */
const CROSSING_SCORE = 3;
const PX_PER_BEND = 130;
const AGAINST_READING_SCORE = 0.6;

/** Paths with the order of their tracks, and how good they are together. */
export interface Arrangement {
  readonly paths: Path[];
  readonly segments: Segment[][];
  readonly tracks: Tracks;
  readonly score: number;
}

/** Orders the tracks of all paths from scratch. */
export function arrange(placement: Placement, corridors: Corridors, paths: readonly Path[]): Arrangement {
  const segments = cutPaths(placement.links, paths, corridors);
  const tracks = laySegments(corridors, segments);
  orderTracks(tracks);
  let score = CROSSING_SCORE * (straightCrossings(segments, corridors) + crossingsOfOrder(tracks));
  for (const [link, path] of paths.entries()) score += shapeScore(path, segments[link]!, corridors);
  return { paths: [...paths], segments: segments.map((pieces) => [...pieces]), tracks, score };
}

/** What a link's own shape adds to the score, and its crossings. */
export function linkScore(path: Path, segments: readonly Segment[], crossings: number, corridors: Corridors): number {
  return CROSSING_SCORE * crossings + shapeScore(path, segments, corridors);
}

function shapeScore(path: Path, segments: readonly Segment[], corridors: Corridors): number {
  const against = (firstDirection(path) === WEST ? 1 : 0) + (lastDirection(path) === WEST ? 1 : 0);
  return segments.length - 1 + lengthOf(segments, corridors) / PX_PER_BEND + AGAINST_READING_SCORE * against;
}

/** A link's estimated length in px. */
export function lengthOf(segments: readonly Segment[], corridors: Corridors): number {
  let length = 0;
  for (const { level, low, high } of segments) {
    const middles = level ? corridors.middleX : corridors.middleY;
    length += middles[high]! - middles[low]!;
  }
  return length;
}

/** Crossings in nodes that both lines pass straight: no order of tracks can mend them. */
function straightCrossings(segments: Segments, corridors: Corridors): number {
  const nodes = corridors.across * corridors.down;
  const level = new Int32Array(nodes);
  const upright = new Int32Array(nodes);
  for (const segment of segments.flat()) {
    for (let across = segment.low + 1; across < segment.high; across++) {
      if (segment.level) level[segment.corridor * corridors.across + across]!++;
      else upright[across * corridors.across + segment.corridor]!++;
    }
  }
  return level.reduce((sum, count, node) => sum + count * upright[node]!, 0);
}
