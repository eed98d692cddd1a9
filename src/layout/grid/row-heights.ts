import { DIAMOND_PORT_UPRIGHT, PORT_MARGIN_UPRIGHT, ROW_MARGIN } from "./distances.js";
import type { FineBox, Placement } from "./placement.js";
import type { Track } from "./segments.js";
import type { Spacing } from "./spacing.js";
import { inOrder, packUp, type Stack } from "./stack.js";

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
  return { height: Math.max(height, even(heightForLabels(placement, stack, boxes, spacing))), boxes };
}

/** Labels stand above their lines: they must not stick out into the channel above. The row's middle is at 0 here. */
function heightForLabels(
  placement: Placement,
  stack: Stack,
  heights: ReadonlyMap<number, number>,
  spacing: Spacing,
): number {
  const highest = Float64Array.from(stack.tracks, (track) => {
    const reaches = endBoxes(track).map((box) => portReach(placement.boxes[box]!, heights.get(box)!));
    return Math.min(Number.MAX_SAFE_INTEGER, ...reaches);
  });
  const places = packUp(stack, inOrder(stack.count), highest);
  let height = 0;
  for (const [i, track] of stack.tracks.entries())
    height = Math.max(height, 2 * (spacing.fromRowTop(track) - places[i]!));
  return height;
}

/** How far from a box's middle lines may meet its left and right side. */
export function portReach(box: FineBox, height: number): number {
  return height / 2 - (box.diamond ? Math.floor(height * DIAMOND_PORT_UPRIGHT) : PORT_MARGIN_UPRIGHT);
}

/** The boxes at which a track ends. */
export function endBoxes(track: Track): readonly number[] {
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
