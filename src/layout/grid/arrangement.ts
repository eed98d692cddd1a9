import type { Corridors } from "./corridors.js";
import type { Path } from "./occupancy.js";
import type { Placement } from "./placement.js";
import { crossingScore, shapeScore } from "./score.js";
import { cutPaths, type Segments } from "./segments.js";
import type { Segment } from "./track.js";
import { crossingsOfOrder, orderTracks } from "./track-order.js";
import { laySegments, type Tracks } from "./tracks.js";

/** Paths with the order of their tracks, and how good they are together. */
export interface Arrangement {
  readonly paths: Path[];
  readonly segments: (readonly Segment[])[];
  readonly tracks: Tracks;
  /** As they were when the tracks were ordered. */
  readonly crossings: number;
  readonly score: number;
}

/** Orders the tracks of all paths from scratch. */
export function arrange(placement: Placement, corridors: Corridors, paths: readonly Path[]): Arrangement {
  const segments = cutPaths(placement.links, paths, corridors);
  const tracks = laySegments(corridors, segments);
  orderTracks(tracks);
  const crossings = straightCrossings(segments, corridors) + crossingsOfOrder(tracks);
  let score = crossingScore(crossings);
  for (const [link, path] of paths.entries()) score += shapeScore(link, path, corridors);
  return { paths: [...paths], segments: [...segments], tracks, crossings, score };
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
