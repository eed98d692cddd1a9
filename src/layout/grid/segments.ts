import type { Corridors } from "./corridors.js";
import type { Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import type { Segment } from "./track.js";
import { writeExtent } from "./track-keys.js";

/** Every link's segments in order, by the link's index. */
export type Segments = readonly (readonly Segment[])[];

export function cutPaths(links: readonly FineLink[], paths: readonly Path[], corridors: Corridors): Segments {
  return links.map((link) => cutPath(link, paths[link.index]!, corridors));
}

export function cutPath(link: FineLink, path: Path, corridors: Corridors): Segment[] {
  const segments: Segment[] = [];
  const last = path.length - 1;
  let from = 0;
  while (from < last) {
    const step = path[from + 1]! - path[from]!;
    let to = from + 1;
    while (to < last && path[to + 1]! - path[to]! === step) to++;
    const startBox = from === 0 ? link.from : -1;
    const endBox = to === last ? link.to : -1;
    segments.push(segmentBetween(link.index, path[from]!, path[to]!, startBox, endBox, corridors.across));
    from = to;
  }
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    if (i > 0) segment.previous = segments[i - 1]!;
    if (i + 1 < segments.length) segment.next = segments[i + 1]!;
    segment.startSide = segment.previous === null ? 0 : Math.sign(segment.previous.start - segment.corridor);
    segment.endSide = segment.next === null ? 0 : Math.sign(segment.next.end - segment.corridor);
    writeExtent(segment);
  }
  return segments;
}

function segmentBetween(
  link: number,
  from: number,
  to: number,
  startBox: number,
  endBox: number,
  across: number,
): Segment {
  const fromX = from % across;
  const toX = to % across;
  const fromY = (from - fromX) / across;
  const toY = (to - toX) / across;
  const level = fromY === toY;
  const start = level ? fromX : fromY;
  const end = level ? toX : toY;
  return {
    kind: "segment",
    link,
    level,
    corridor: level ? fromY : fromX,
    start,
    end,
    low: start < end ? start : end,
    high: start < end ? end : start,
    startBox,
    endBox,
    previous: null,
    next: null,
    position: 0,
    lowKey: 0,
    highKey: 0,
    startKey: 0,
    endKey: 0,
    startSide: 0,
    endSide: 0,
    label: null,
    roundabout: false,
    // Not a whole number from the beginning: V8 would change the form of all segments when the first coordinate is known.
    coordinate: Number.NaN,
  };
}
