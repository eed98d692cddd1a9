import { ARROWHEAD, LABEL_ABOVE_LINE, LABEL_END_MARGIN } from "./distances.js";
import type { Geometry } from "./geometry.js";
import { uprightLabelX } from "./label-room-x.js";
import type { Placement } from "./placement.js";
import type { Segments } from "./segments.js";
import type { HostedLabel, Segment } from "./track.js";
import { arrowheads, endsOf, type Room, type VariablesX } from "./variables-x.js";

/** Between a label and an upright line that passes it. */
const BESIDE_FOREIGN_LINE = 4;
/** Room for a label between two lines: that on both sides, and something to spare. */
const BETWEEN_LINES = 12;

/** An upright line where a label would like to stand. */
interface Obstacle {
  readonly segment: Segment;
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Places every label at the nearest free spot of its line. Where there is none the label is left where it would like to be, and
 * returned is the room that it needs between two lines: with it, solve again. `keep`: labels have their places in x, and only what has
 * become of these is asked.
 */
export function placeLabels(
  placement: Placement,
  segments: Segments,
  labels: readonly (HostedLabel | null)[],
  variables: VariablesX,
  geometry: Geometry,
  keep: boolean,
): readonly Room[] {
  const obstacles = uprightLines(segments, geometry);
  const rooms: Room[] = [];
  for (const label of labels) {
    if (label === null) continue;
    if (label.room !== null) {
      label.x = uprightLabelX(label.host.coordinate, label.side, label.width);
      label.y = label.room.coordinate;
      continue;
    }
    const room = placeOnLevelLine(label, placement, variables, geometry, segments, obstacles, keep);
    if (room !== null) rooms.push(room);
  }
  return rooms;
}

function placeOnLevelLine(
  label: HostedLabel,
  placement: Placement,
  variables: VariablesX,
  geometry: Geometry,
  segments: Segments,
  obstacles: readonly Obstacle[],
  keep: boolean,
): Room | null {
  const { host, width } = label;
  label.y = host.coordinate - LABEL_ABOVE_LINE - label.height;
  const line = stretchOf(host, segments, geometry);
  const { least, most } = rangeOnLine(label, line, placement);
  const near = obstacles.filter(
    ({ x, low, high }) =>
      x >= line.low - 2 && x <= line.high + 2 && low < label.y + label.height + 1 && high > label.y - 1,
  );
  const isFree = (x: number): boolean =>
    x >= least - 0.5 &&
    x <= most + 0.5 &&
    near.every((obstacle) => obstacle.x <= x - BESIDE_FOREIGN_LINE || obstacle.x >= x + width + BESIDE_FOREIGN_LINE);
  if (keep) return isFree(label.x) ? null : widestGap(label, line, near, placement, variables);
  const wanted = wantedPlace(label, placement, least, most);
  const beside = near.flatMap(({ x }) => [x + BESIDE_FOREIGN_LINE + 1, x - BESIDE_FOREIGN_LINE - 1 - width]);
  const free = [wanted, least, most, ...beside].filter(isFree);
  if (free.length === 0) {
    label.x = Math.round(Math.max(least, Math.min(wanted, most)));
    return widestGap(label, line, near, placement, variables);
  }
  label.x = Math.round(free.reduce((best, x) => (Math.abs(x - wanted) < Math.abs(best - wanted) ? x : best)));
  return null;
}

/** How far to the left and right a label may stand on its line: clear of its corners and arrowheads. */
function rangeOnLine(label: HostedLabel, line: Stretch, placement: Placement): { least: number; most: number } {
  const { host } = label;
  const forward = host.start < host.end;
  const atEnd = host.endBox >= 0 ? ARROWHEAD : 0;
  const atStart = arrowheads(host, placement) * ARROWHEAD - atEnd;
  return {
    least: line.low + LABEL_END_MARGIN + (forward ? atStart : atEnd),
    most: line.high - LABEL_END_MARGIN - label.width - (forward ? atEnd : atStart),
  };
}

/** A decision's options stand where they leave it, other labels in the middle. */
function wantedPlace(label: HostedLabel, placement: Placement, least: number, most: number): number {
  const { from } = placement.links[label.link]!;
  if (!placement.boxes[from]!.diamond) return (least + most) / 2;
  return label.host.start < label.host.end ? least : most;
}

/** Between which two lines across the label's own there is most room already: there it shall have enough. */
function widestGap(
  label: HostedLabel,
  line: Stretch,
  near: readonly Obstacle[],
  placement: Placement,
  variables: VariablesX,
): Room {
  const { from, to } = endsOf(label.host, placement, variables);
  const inner = near
    .filter(({ x }) => x > line.low + 1 && x < line.high - 1)
    .map(({ x, segment }) => ({ x, variable: variables.ofSegment.get(segment)! }))
    .sort((a, b) => a.x - b.x || a.variable - b.variable);
  const stops = [{ x: line.low, variable: from }, ...inner, { x: line.high, variable: to }];
  let best = 0;
  for (let i = 1; i + 1 < stops.length; i++) {
    if (stops[i + 1]!.x - stops[i]!.x > stops[best + 1]!.x - stops[best]!.x) best = i;
  }
  const arrows = arrowheads(label.host, placement) * ARROWHEAD;
  const distance = label.width + BETWEEN_LINES + arrows;
  return { from: stops[best]!.variable, to: stops[best + 1]!.variable, distance };
}

interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** A level segment's ends. At a diamond its outermost corner counts: nearer to its middle the slant is in the way. */
function stretchOf(host: Segment, segments: Segments, geometry: Geometry): Stretch {
  const points = geometry.points[host.link]!;
  const index = segments[host.link]!.indexOf(host);
  const forward = host.start < host.end;
  const start = host.startBox < 0 ? points[index]![0] : sideOf(geometry, host.startBox, forward);
  const end = host.endBox < 0 ? points[index + 1]![0] : sideOf(geometry, host.endBox, !forward);
  return { low: Math.min(start, end), high: Math.max(start, end) };
}

function sideOf(geometry: Geometry, box: number, right: boolean): number {
  const { x, width } = geometry.boxes[box]!;
  return right ? x + width : x;
}

function uprightLines(segments: Segments, geometry: Geometry): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  for (const [link, pieces] of segments.entries()) {
    const points = geometry.points[link]!;
    for (const [index, segment] of pieces.entries()) {
      if (segment.level) continue;
      const start = points[index]![1];
      const end = points[index + 1]![1];
      const low = Math.min(start, end);
      obstacles.push({ segment, x: segment.coordinate, low, high: Math.max(start, end) });
    }
  }
  return obstacles;
}
