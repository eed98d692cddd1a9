import { solveChannel } from "./channel.js";
import { CHANNEL_MIN, EMPTY_ROW_HEIGHT, OUTER_CHANNEL_MIN } from "./distances.js";
import type { Placement } from "./placement.js";
import { packRow, rowNeeds } from "./row-heights.js";
import type { Spacing } from "./spacing.js";
import { inOrder, pullPlaces, pullsOf, stackOf } from "./stack.js";
import type { Tracks } from "./tracks.js";

/** Where rows stand; level tracks have their coordinates. */
export interface SolutionY {
  /** Of each fine row. */
  readonly middle: Float64Array;
  readonly half: Float64Array;
  readonly boxHeight: Float64Array;
  readonly height: number;
}

/** Solves for y from the top down. `extra` is height that rows get beyond their need. */
export function solveY(placement: Placement, tracks: Tracks, spacing: Spacing, extra: Float64Array): SolutionY {
  const boxHeight = new Float64Array(placement.boxes.length);
  const half = new Float64Array(placement.rows.length).fill(EMPTY_ROW_HEIGHT / 2);
  const middle = new Float64Array(placement.rows.length);
  const stacks = placement.rows.map((_, row) => stackOf(tracks.level[2 * row + 1]!, spacing));
  placement.rows.forEach((_, row) => {
    const needs = rowNeeds(placement, row, stacks[row]!, spacing);
    half[row] = Math.max(half[row]!, needs.height / 2);
    for (const [box, height] of needs.boxes) boxHeight[box] = height;
  });
  for (const [row, more] of extra.entries()) half[row] = half[row]! + more / 2;

  const rows = placement.rows.length;
  let y = solveChannel({ tracks: tracks.level[0]!, top: 0, minHeight: OUTER_CHANNEL_MIN, outermost: true }, spacing);
  for (let row = 0; row < rows; row++) {
    middle[row] = y + half[row]!;
    const { low, high } = packRow(placement, stacks[row]!, spacing, half[row]!, (box) => boxHeight[box]!);
    const places = low.map((place, i) => Math.floor((place + high[i]!) / 2));
    pullPlaces(stacks[row]!, inOrder(places.length), places, pullsOf(stacks[row]!), low, high);
    for (const [i, track] of stacks[row]!.tracks.entries()) track.coordinate = Math.floor(middle[row]! + places[i]!);
    const minHeight = row + 1 === rows ? OUTER_CHANNEL_MIN : CHANNEL_MIN[separatorBefore(placement, row + 1)];
    const top = y + 2 * half[row]!;
    y = solveChannel({ tracks: tracks.level[2 * row + 2]!, top, minHeight, outermost: false }, spacing);
  }
  return { middle, half, boxHeight, height: y };
}

function separatorBefore(placement: Placement, row: number): "none" | "sublane" | "line" {
  const fine = placement.rows[row]!;
  return fine.first ? fine.input.separatorBefore : "none";
}
