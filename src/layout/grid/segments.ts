import type { Corridors } from "./corridors.js";
import type { HostedLabel, LabelRoom } from "./label-hosts.js";
import type { Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";

/** A straight piece of a link, from turn to turn. It lies in a row or channel (level) or in a column or gutter (upright). */
export interface Segment {
  readonly kind: "segment";
  readonly link: number;
  readonly level: boolean;
  /** The number of the corridor that it lies in. */
  readonly corridor: number;
  /** The numbers of the corridors across in which it starts and ends, in the link's direction; and the same by size. */
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** The box that it starts or ends at, or -1. */
  readonly startBox: number;
  readonly endBox: number;
  previous: Segment | null;
  next: Segment | null;
  /** Its place among what lies in its corridor, from the left or the top. */
  position: number;
  /** A label that it carries on its upper side. */
  label: HostedLabel | null;
  /** In px: x of an upright one, y of a level one. Known last. */
  coordinate: number;
}

/** The line between two bands, which lies in a channel like a segment from end to end. */
export interface SeparatorTrack {
  readonly kind: "separator";
  readonly rowAfter: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
  position: number;
  coordinate: number;
}

/** What lies in corridors and must not overlap. */
export type Track = Segment | LabelRoom | SeparatorTrack;

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
  for (let i = 1; i < segments.length; i++) {
    segments[i]!.previous = segments[i - 1]!;
    segments[i - 1]!.next = segments[i]!;
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
    low: Math.min(start, end),
    high: Math.max(start, end),
    startBox,
    endBox,
    previous: null,
    next: null,
    position: 0,
    label: null,
    coordinate: 0,
  };
}

/** Where a segment's neighbours are, if both are on one side: -1 left or above, 1 right or below; else 0. */
export function pullOf(segment: Segment): number {
  if (segment.previous === null || segment.next === null) return 0;
  const from = Math.sign(segment.previous.start - segment.corridor);
  return from === Math.sign(segment.next.end - segment.corridor) ? from : 0;
}
