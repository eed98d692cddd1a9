import { DIAMOND_PORT_UPRIGHT, PORT_MARGIN_UPRIGHT, ROW_MARGIN } from "./distances.js";
import type { FineBox, Placement } from "./placement.js";
import type { Spacing } from "./spacing.js";
import { inOrder, packDown, packUp, type Stack } from "./stack.js";
import type { Track } from "./track.js";

/** A raise makes room for one line, and what stands beside it may need another. */
const MOST_RAISES = 8;

/** How high a row must be, and each of its boxes, by number. All heights are even. */
export interface RowNeeds {
  readonly height: number;
  readonly boxes: ReadonlyMap<number, number>;
}

/** A box is as high as its text and the lines at its sides need; a row as its boxes and the lines that pass it. */
export function rowNeeds(placement: Placement, row: number, stack: Stack, spacing: Spacing): RowNeeds {
  const boxes = new Map<number, number>();
  for (const [number, box] of placement.boxes.entries()) {
    if (box.row === row) boxes.set(number, box.content.height);
  }
  let height = 0;
  for (const group of groupsThatMeet(stack)) {
    const depth = longestChain(stack, group);
    height = Math.max(height, even(depth + 2 * ROW_MARGIN));
    for (const i of group) {
      for (const box of endBoxes(stack.tracks[i]!)) {
        const sides = placement.boxes[box]!.diamond
          ? depth / (1 - 2 * DIAMOND_PORT_UPRIGHT)
          : depth + 2 * PORT_MARGIN_UPRIGHT;
        boxes.set(box, Math.max(boxes.get(box) ?? 0, even(sides)));
      }
    }
  }
  for (const need of boxes.values()) height = Math.max(height, need);
  return { height: heightForLines(placement, stack, spacing, boxes, height), boxes };
}

/** The height at which the lines of a row have room between its edges, with the labels above them. */
function heightForLines(
  placement: Placement,
  stack: Stack,
  spacing: Spacing,
  boxes: ReadonlyMap<number, number>,
  least: number,
): number {
  let height = least;
  for (let raise = 0; raise < MOST_RAISES; raise++) {
    const { low, high } = packRow(placement, stack, spacing, height / 2, (box) => boxes.get(box)!);
    let missing = 0;
    for (let i = 0; i < stack.count; i++) missing = Math.max(missing, low[i]! - high[i]!);
    if (missing <= 0) break;
    height += 2 * Math.ceil(missing);
  }
  return height;
}

/** Places of a row's lines, packed to both ends, from the row's middle. They end at its boxes or pass its empty cells. */
export function packRow(
  placement: Placement,
  stack: Stack,
  spacing: Spacing,
  half: number,
  heightOfBox: (box: number) => number,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const lowest = Float64Array.from(stack.tracks, (track) => spacing.fromRowTop(track) - half);
  const highest = new Float64Array(stack.count).fill(half - ROW_MARGIN);
  for (const [i, track] of stack.tracks.entries()) {
    for (const box of endBoxes(track)) {
      const reach = portReach(placement.boxes[box]!, heightOfBox(box));
      lowest[i] = Math.max(lowest[i]!, -reach);
      highest[i] = Math.min(highest[i]!, reach);
    }
  }
  const order = inOrder(stack.count);
  return { low: packDown(stack, order, lowest), high: packUp(stack, order, highest) };
}

/** How far from a box's middle lines may meet its left and right side. */
function portReach(box: FineBox, height: number): number {
  return height / 2 - (box.diamond ? Math.floor(height * DIAMOND_PORT_UPRIGHT) : PORT_MARGIN_UPRIGHT);
}

/** The boxes at which a track ends. */
function endBoxes(track: Track): readonly number[] {
  if (track.kind !== "segment") return [];
  return [track.startBox, track.endBox].filter((box) => box >= 0);
}

/** Tracks that are connected by meeting, directly or through others: their numbers, in order. */
function groupsThatMeet({ count, meet }: Stack): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const isGrouped = new Uint8Array(count);
  for (let seed = 0; seed < count; seed++) {
    if (isGrouped[seed] === 1) continue;
    const group = [seed];
    isGrouped[seed] = 1;
    for (let k = 0; k < group.length; k++) {
      for (let other = 0; other < count; other++) {
        if (isGrouped[other] === 1 || meet[group[k]! * count + other] !== 1) continue;
        isGrouped[other] = 1;
        group.push(other);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

/** The room from the first to the last of a group's tracks, where they stand one below the other. */
function longestChain({ count, meet, distance }: Stack, group: readonly number[]): number {
  const depth = new Float64Array(count);
  let longest = 0;
  for (const [k, track] of group.entries()) {
    for (let i = 0; i < k; i++) {
      const above = group[i]! * count + track;
      if (meet[above] === 1) depth[track] = Math.max(depth[track]!, depth[group[i]!]! + distance[above]!);
    }
    longest = Math.max(longest, depth[track]!);
  }
  return longest;
}

function even(value: number): number {
  return 2 * Math.ceil(value / 2);
}
