import {
  CHANNEL_MARGIN,
  LABEL_ABOVE_LINE,
  LABEL_TO_EDGE,
  LABEL_TO_LABEL,
  LABEL_TO_LINE,
  LINE_TO_SEPARATOR,
  OUTER_LINE_MARGIN,
  ROW_MARGIN,
  TRACK_GAP,
} from "./distances.js";
import { uprightLabelX } from "./label-room-x.js";
import type { Placement } from "./placement.js";
import type { Segment, Track } from "./track.js";
import type { SolutionX } from "./variables-x.js";

/** From a level line to the top of the label that it carries. */
const LABEL_RISE = LABEL_ABOVE_LINE + 1;
/** How far a label may stick out of its row: clear of the lines in the channel above, and of a separator. */
const LABEL_OVER_ROW = Math.min(CHANNEL_MARGIN - LABEL_TO_LINE, LINE_TO_SEPARATOR - LABEL_ABOVE_LINE);
/** A label clears this at both ends. */
const LABEL_CLEARANCE = 4;

/** Left and right end of something. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/**
 * What is settled in x: at first labels may come to stand anywhere on their line. With their places known, lines that don't pass them
 * may come nearer; and where the order of tracks is kept too, no other lines will pass them.
 */
export type Stage = "labels anywhere" | "labels placed" | "labels and order kept";

/** How far below each other the tracks of a row or channel must stand. X is solved. */
export class Spacing {
  private readonly placement: Placement;
  private readonly solution: SolutionX;
  readonly stage: Stage;

  constructor(placement: Placement, solution: SolutionX, stage: Stage) {
    this.placement = placement;
    this.solution = solution;
    this.stage = stage;
  }

  /** Whether a label beside a line and another track of one channel stand one above the other. */
  meetsLabel(label: Track, other: Track): boolean {
    const one = this.stretchOf(label);
    const another = this.stretchOf(other);
    return one.low < another.high && another.low < one.high;
  }

  /** From one track's coordinate to that of another below it. */
  between(above: Track, below: Track): number {
    const carries = below.kind === "segment" && this.reachesLabel(above, below);
    const rise = carries ? below.label!.height + LABEL_RISE : 0;
    const distance = depthOf(above) + rise + clearance(above, below, carries);
    return above.kind === "segment" && below.kind === "segment" ? Math.max(distance, TRACK_GAP) : distance;
  }

  /** From a channel's upper edge to a track's coordinate. Above the outermost channel is nothing to keep clear of. */
  fromEdge(track: Track, outermost: boolean): number {
    if (track.kind === "label") return LABEL_TO_EDGE;
    if (track.kind === "separator") return LINE_TO_SEPARATOR;
    const rise = track.label === null ? 0 : track.label.height + LABEL_RISE;
    return outermost ? OUTER_LINE_MARGIN + rise : Math.max(CHANNEL_MARGIN, rise + LABEL_TO_LABEL);
  }

  /** From a row's upper edge to a line in it. A label may stick out as far as the channel's margin allows. */
  fromRowTop(track: Track): number {
    const rise = track.kind === "segment" && track.label !== null ? track.label.height + LABEL_RISE : 0;
    return Math.max(ROW_MARGIN, rise - LABEL_OVER_ROW);
  }

  /** From a track's coordinate to a channel's lower edge. */
  toEdge(track: Track): number {
    if (track.kind === "label") return track.height + LABEL_TO_EDGE;
    return track.kind === "separator" ? track.height + LINE_TO_SEPARATOR : CHANNEL_MARGIN;
  }

  stretchOf(track: Track): Stretch {
    if (track.kind === "separator") return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    if (track.kind === "segment") return this.stretchOfSegment(track);
    const x = uprightLabelX(track.host.coordinate, track.label!.side, track.width);
    return { low: x - LABEL_CLEARANCE, high: x + track.width + LABEL_CLEARANCE };
  }

  stretchOfSegment(segment: Segment): Stretch {
    const forward = segment.start < segment.end;
    const start = segment.previous?.coordinate ?? this.sideOf(segment.startBox, forward);
    const end = segment.next?.coordinate ?? this.sideOf(segment.endBox, !forward);
    return { low: Math.min(start, end), high: Math.max(start, end) };
  }

  private sideOf(box: number, right: boolean): number {
    const { column } = this.placement.boxes[box]!;
    return (right ? this.solution.right : this.solution.left)[column]!;
  }

  private reachesLabel(above: Track, below: Segment): boolean {
    const { label } = below;
    if (label === null) return false;
    if (this.stage === "labels anywhere" || above.kind === "separator") return true;
    const stretch = this.stretchOf(above);
    const reach = LABEL_CLEARANCE + 1;
    return stretch.low < label.x + label.width + reach && stretch.high > label.x - reach;
  }
}

function depthOf(track: Track): number {
  return track.kind === "segment" ? 0 : track.height;
}

/** The room left between the lower edge of one and the upper edge of the other. */
function clearance(above: Track, below: Track, carriesLabel: boolean): number {
  if (above.kind === "segment") {
    if (below.kind === "separator") return LINE_TO_SEPARATOR;
    return below.kind === "label" || carriesLabel ? LABEL_TO_LINE : TRACK_GAP;
  }
  if (above.kind === "label") return below.kind === "segment" && !carriesLabel ? LABEL_TO_LINE : LABEL_TO_LABEL;
  if (below.kind === "label" || carriesLabel) return LABEL_TO_LABEL;
  return LINE_TO_SEPARATOR;
}
