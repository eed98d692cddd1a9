import { Differences } from "./differences.js";
import {
  ARROWHEAD,
  DIAMOND_PORT_LEVEL,
  GUTTER_MARGIN,
  GUTTER_MIN,
  LABEL_END_MARGIN,
  OUTER_MARGIN,
  PORT_MARGIN_LEVEL,
  TRACK_GAP,
} from "./distances.js";
import { boundUprightLabels, uprightLabelX } from "./label-room-x.js";
import { MeetingTable } from "./meeting-table.js";
import type { Placement } from "./placement.js";
import { type HostedLabel, pullOf, type Segment } from "./track.js";
import type { Tracks } from "./tracks.js";
import { arrowheads, endsOf, type Room, type SolutionX, type VariablesX } from "./variables-x.js";

/**
 * Solves for x. `widths` are the columns' least widths; `previous` is an earlier solution with fewer rooms, which tells an order
 * in which all inequalities lead forward.
 */
export function solveX(
  placement: Placement,
  tracks: Tracks,
  labels: readonly (HostedLabel | null)[],
  variables: VariablesX,
  widths: Float64Array,
  rooms: readonly Room[],
  previous: SolutionX | null,
): SolutionX {
  const differences = new Differences(variables.count, OUTER_MARGIN);
  boundColumns(differences, placement, variables, widths);
  for (const [corridor, segments] of tracks.upright.entries()) {
    boundTracks(differences, placement, variables, corridor, segments, widths);
  }
  boundUprightLabels(differences, placement, tracks, labels, variables);
  boundLevelLabels(differences, placement, labels, variables);
  for (const room of rooms) differences.add(room.from, room.to, room.distance);

  const isColumn = new Uint8Array(variables.count);
  for (const variable of [...variables.left, ...variables.right]) isColumn[variable] = 1;
  const order = Int32Array.from({ length: variables.count }, (_, index) => index);
  if (previous !== null) order.sort((a, b) => previous.values[a]! - previous.values[b]! || a - b);
  const low = differences.packLow(order);
  const high = differences.packHigh(order, low, isColumn);
  const values = low.map((value, variable) => Math.floor((value + high[variable]!) / 2));
  differences.pull(order, values, pullsOf(variables));
  for (const [segment, variable] of variables.ofSegment) segment.coordinate = values[variable]!;
  const left = Float64Array.from(variables.left, (variable) => values[variable]!);
  const right = Float64Array.from(variables.right, (variable) => values[variable]!);
  return { values, left, right, width: rightmost(values, labels) + OUTER_MARGIN };
}

/** A line that comes from one side and goes back to it is the shorter the nearer to that side it turns. */
function pullsOf(variables: VariablesX): Int8Array {
  const pulls = new Int8Array(variables.count);
  for (const [segment, variable] of variables.ofSegment) pulls[variable] = pullOf(segment);
  return pulls;
}

/** Where the picture ends: behind all lines, columns, and labels beside lines. */
function rightmost(values: Float64Array, labels: readonly (HostedLabel | null)[]): number {
  const lines = values.reduce((most, value) => Math.max(most, value), 0);
  return labels.reduce((most, label) => {
    if (label === null || label.room === null) return most;
    return Math.max(most, uprightLabelX(label.host.coordinate, label.side, label.width) + label.width);
  }, lines);
}

function boundColumns(
  differences: Differences,
  placement: Placement,
  variables: VariablesX,
  widths: Float64Array,
): void {
  let firstOfStep = 0;
  for (const [index, column] of placement.columns.entries()) {
    differences.add(variables.left[index]!, variables.right[index]!, widths[index]!);
    if (column.first) firstOfStep = index;
    if (index > 0) {
      const gap = column.first ? (column.input.gapBefore ?? 0) : 0;
      differences.add(variables.right[index - 1]!, variables.left[index]!, GUTTER_MIN + gap);
    }
    if (column.last) {
      const before = firstOfStep === 0 ? OUTER_MARGIN : GUTTER_MIN / 2;
      const after = index === placement.columns.length - 1 ? OUTER_MARGIN : GUTTER_MIN / 2;
      const header = Math.ceil(column.input.minWidth) - before - after;
      if (header > 0) differences.add(variables.left[firstOfStep]!, variables.right[index]!, header);
    }
  }
}

/** Keeps the tracks of a corridor apart and within their gutter or column. */
function boundTracks(
  differences: Differences,
  placement: Placement,
  variables: VariablesX,
  corridor: number,
  segments: readonly Segment[],
  widths: Float64Array,
): void {
  const column = corridor >> 1;
  for (const segment of segments) {
    const variable = variables.ofSegment.get(segment)!;
    if (corridor % 2 === 1) {
      const margin = endsAtDiamond(placement, segment)
        ? Math.round(widths[column]! * DIAMOND_PORT_LEVEL)
        : PORT_MARGIN_LEVEL;
      differences.add(variables.left[column]!, variable, margin);
      differences.add(variable, variables.right[column]!, margin);
    } else {
      if (column > 0) differences.add(variables.right[column - 1]!, variable, GUTTER_MARGIN);
      if (column < variables.left.length) differences.add(variable, variables.left[column]!, GUTTER_MARGIN);
    }
  }
  new MeetingTable(segments).forEachPair((i, j) => {
    differences.add(variables.ofSegment.get(segments[i]!)!, variables.ofSegment.get(segments[j]!)!, TRACK_GAP);
  });
}

export function endsAtDiamond(placement: Placement, segment: Segment): boolean {
  return placement.boxes[segment.startBox]?.diamond === true || placement.boxes[segment.endBox]?.diamond === true;
}

/** A level segment that carries a label is as long as the label and its arrowheads need. */
function boundLevelLabels(
  differences: Differences,
  placement: Placement,
  labels: readonly (HostedLabel | null)[],
  variables: VariablesX,
): void {
  for (const label of labels) {
    if (label === null || !label.host.level) continue;
    const { from, to } = endsOf(label.host, placement, variables);
    const arrows = arrowheads(label.host, placement) * ARROWHEAD;
    differences.add(from, to, label.width + 2 * LABEL_END_MARGIN + 2 + arrows);
  }
}
