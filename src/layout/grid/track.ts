import type { TextLine } from "../../scene/scene.js";

/** Where a track begins, ends and turns, for comparing each with each. */
export interface Extent {
  lowKey: number;
  highKey: number;
  /** Both ends: their key, and on which side the line goes on: 1 right or below, -1 left or above, 0 where it ends. */
  startKey: number;
  endKey: number;
  startSide: number;
  endSide: number;
}

/** A straight piece of a link, from turn to turn. It lies in a row or channel (level) or in a column or gutter (upright). */
export interface Segment extends Extent {
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
  /** Its place among what lies in its corridor, from the left or the top: a whole number. */
  position: number;
  /** A label that it carries on its upper side. */
  label: HostedLabel | null;
  /** Its link goes a long way round: then its ends may leave the middle of a box's side to make it shorter. */
  roundabout: boolean;
  /** In px: x of an upright one, y of a level one. Known last. */
  coordinate: number;
}

/** The line between two bands, which lies in a channel like a segment from end to end. */
export interface SeparatorTrack extends Extent {
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

/** A label and the segment that carries it: a level one below it, or an upright one beside it in a channel. */
export interface HostedLabel {
  readonly link: number;
  readonly host: Segment;
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
  /** Its room in a channel, beside an upright host. */
  readonly room: LabelRoom | null;
  /** The side of an upright host on which it stands: right 1, left -1. */
  side: number;
  x: number;
  y: number;
}

/** The room of a label beside an upright line: it lies in its channel like a segment. */
export interface LabelRoom extends Extent {
  readonly kind: "label";
  readonly channel: number;
  readonly host: Segment;
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
  label: HostedLabel | null;
  position: number;
  coordinate: number;
}

/** Which way a segment would go to make its link shorter: -1 left or up, 1 right or down; 0 where that doesn't matter. */
export function pullOf(segment: Segment): number {
  const from = segment.previous === null ? 0 : Math.sign(segment.previous.start - segment.corridor);
  const to = segment.next === null ? 0 : Math.sign(segment.next.end - segment.corridor);
  if (segment.previous === null || segment.next === null) return segment.roundabout ? from + to : 0;
  return from === to ? from : 0;
}
