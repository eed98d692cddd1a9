import type { Differences } from "./differences.js";
import {
  GUTTER_MARGIN,
  LABEL_BESIDE_BOTH,
  LABEL_BESIDE_LINE,
  LABELS_BETWEEN_LINES,
  OUTER_MARGIN,
  TRACK_GAP,
} from "./distances.js";
import type { Placement } from "./placement.js";
import { type HostedLabel, pullOf, type Segment } from "./track.js";
import type { Tracks } from "./tracks.js";
import type { VariablesX } from "./variables-x.js";

/** In a column a label of usual size stays within the column's width; a larger one may hang over. */
const WITHIN_COLUMN = 82;

/** Chooses the sides of labels beside upright lines, and keeps other upright lines out of their room. */
export function boundUprightLabels(
  differences: Differences,
  placement: Placement,
  tracks: Tracks,
  labels: readonly (HostedLabel | null)[],
  variables: VariablesX,
): void {
  const upright = labels.filter((label): label is HostedLabel => label !== null && label.room !== null);
  const inColumns = upright.filter(({ host }) => host.corridor % 2 === 1);
  for (const label of inColumns) label.side = sideInColumn(label, tracks);
  for (const label of upright) {
    if (label.host.corridor % 2 === 0) label.side = sideInGutter(label, tracks, placement, inColumns);
  }
  for (const label of upright) {
    if (label.side > 0) boundToTheRight(differences, placement, tracks, label, variables);
    else boundToTheLeft(differences, placement, tracks, label, variables);
  }
  boundFacingLabels(differences, upright, variables);
}

/** In columns outwards, so that the labels of a pair of lines stand on both sides of it. */
function sideInColumn(label: HostedLabel, tracks: Tracks): number {
  const passing = tracks.upright[label.host.corridor]!.filter((segment) => passes(segment, label));
  return passing.indexOf(label.host) === 0 && passing.length > 1 ? -1 : 1;
}

/**
 * Where there is room between it and what stands in the columns beside the gutter; else where fewer lines are in the way, or to
 * the right; never in a gap, if that can be.
 */
function sideInGutter(
  label: HostedLabel,
  tracks: Tracks,
  placement: Placement,
  inColumns: readonly HostedLabel[],
): number {
  const { corridor } = label.host;
  if (corridor === 0) return 1;
  if (corridor === tracks.upright.length - 1) return -1;
  const passing = tracks.upright[corridor]!.filter((segment) => passes(segment, label));
  if (passing.indexOf(label.host) > 0) return 1;
  const column = placement.columns[corridor >> 1]!;
  if (column.first && column.input.gapBefore !== undefined && pullOf(label.host) < 0) return -1;
  const before = missingRoom(label, -1, tracks, placement, inColumns);
  const after = passing.length > 1 ? Number.POSITIVE_INFINITY : missingRoom(label, 1, tracks, placement, inColumns);
  return before < after ? -1 : 1;
}

/** How much wider the picture must be for a label that stands on this side of its gutter's line, about. */
function missingRoom(
  label: HostedLabel,
  side: number,
  tracks: Tracks,
  placement: Placement,
  inColumns: readonly HostedLabel[],
): number {
  const corridor = label.host.corridor + side;
  const passing = tracks.upright[corridor]!.filter((segment) => passes(segment, label));
  if (passing.length === 0) return 0;
  const nearest = side > 0 ? passing[0]! : passing.at(-1)!;
  const facing = inColumns.find(
    (other) => other.host === nearest && other.side === -side && other.room!.channel === label.room!.channel,
  );
  const taken = facing === undefined ? LABEL_BESIDE_BOTH : facing.width + LABELS_BETWEEN_LINES;
  const spread = ((passing.length - 1) * TRACK_GAP) / 2;
  const room = placement.columns[corridor >> 1]!.width / 2 + GUTTER_MARGIN - spread;
  return Math.max(0, label.width + taken - room);
}

function boundToTheRight(
  differences: Differences,
  placement: Placement,
  tracks: Tracks,
  label: HostedLabel,
  variables: VariablesX,
): void {
  const { corridor, position } = label.host;
  const variable = variables.ofSegment.get(label.host)!;
  if (corridor % 2 === 1) {
    differences.add(variable, variables.right[corridor >> 1]!, Math.min(label.width, WITHIN_COLUMN) - 1);
  }
  let covered = 0;
  for (let other = corridor; other < tracks.upright.length && covered < label.width; other++) {
    for (const segment of tracks.upright[other]!) {
      if (!passes(segment, label) || (other === corridor && segment.position <= position)) continue;
      differences.add(variable, variables.ofSegment.get(segment)!, label.width + LABEL_BESIDE_BOTH);
    }
    if (other > corridor && other % 2 === 1) covered += placement.columns[other >> 1]!.width;
  }
}

function boundToTheLeft(
  differences: Differences,
  placement: Placement,
  tracks: Tracks,
  label: HostedLabel,
  variables: VariablesX,
): void {
  const { corridor, position } = label.host;
  const variable = variables.ofSegment.get(label.host)!;
  if (corridor % 2 === 1) {
    differences.add(variables.left[corridor >> 1]!, variable, Math.min(label.width, WITHIN_COLUMN) - 1);
  }
  differences.bound(variable, label.width + OUTER_MARGIN);
  let covered = 0;
  for (let other = corridor; other >= 0 && covered < label.width; other--) {
    for (const segment of tracks.upright[other]!) {
      if (!passes(segment, label) || (other === corridor && segment.position >= position)) continue;
      differences.add(variables.ofSegment.get(segment)!, variable, label.width + LABEL_BESIDE_BOTH);
    }
    if (other < corridor && other % 2 === 1) covered += placement.columns[other >> 1]!.width;
  }
}

/** Two labels between two lines of one corridor, each beside its own. */
function boundFacingLabels(differences: Differences, labels: readonly HostedLabel[], variables: VariablesX): void {
  const byRoom = new Map<string, HostedLabel[]>();
  for (const label of labels) {
    const key = `${label.host.corridor},${label.room!.channel}`;
    byRoom.set(key, [...(byRoom.get(key) ?? []), label]);
  }
  for (const group of byRoom.values()) {
    for (const left of group) {
      for (const right of group) {
        if (left.side < 0 || right.side > 0 || left.host.position >= right.host.position) continue;
        const from = variables.ofSegment.get(left.host)!;
        const to = variables.ofSegment.get(right.host)!;
        differences.add(from, to, left.width + right.width + LABELS_BETWEEN_LINES);
      }
    }
  }
}

/** Whether an upright segment comes through the channel in which a label stands. */
function passes(segment: Segment, label: HostedLabel): boolean {
  const { channel } = label.room!;
  return segment.low <= channel && segment.high >= channel;
}

/** The left end of a label beside an upright line. */
export function uprightLabelX(line: number, side: number, width: number): number {
  return side > 0 ? line + LABEL_BESIDE_LINE : line - LABEL_BESIDE_LINE - width;
}
