import type { Placement } from "./placement.js";
import { CORRIDOR_ESTIMATE, EMPTY_ROW_ESTIMATE } from "./prices.js";

/**
 * The ways that lines may take. Seen from the left, gutters (even numbers) and columns (odd) alternate; from the top,
 * channels (even) and rows (odd). A node is where two of them meet; its number is `y * across + x`.
 */
export interface Corridors {
  /** How many stand side by side, and how many one below the other. */
  readonly across: number;
  readonly down: number;
  /** Their middles, estimated until tracks are known. */
  readonly middleX: Float64Array;
  readonly middleY: Float64Array;
  readonly widths: Float64Array;
  /** 1 for the nodes in which a box stands. */
  readonly blocked: Uint8Array;
  /** The node of each box. */
  readonly nodeOfBox: Int32Array;
  /** By link: the least length that a line between its boxes could have. */
  readonly directLength: Float64Array;
}

/** Directions, in the order of the compass: a turn to the right is the next one. */
export const EAST = 0;
export const SOUTH = 1;
export const WEST = 2;
export const NORTH = 3;

export function layCorridors(placement: Placement): Corridors {
  const across = 2 * placement.columns.length + 1;
  const down = 2 * placement.rows.length + 1;
  const widths = new Float64Array(across).fill(CORRIDOR_ESTIMATE);
  for (const [index, column] of placement.columns.entries()) widths[2 * index + 1] = column.width;
  const heights = new Float64Array(down).fill(CORRIDOR_ESTIMATE);
  for (let row = 0; row < placement.rows.length; row++) heights[2 * row + 1] = EMPTY_ROW_ESTIMATE;
  const blocked = new Uint8Array(across * down);
  const nodeOfBox = new Int32Array(placement.boxes.length);
  for (const [number, box] of placement.boxes.entries()) {
    const y = 2 * box.row + 1;
    const node = y * across + 2 * box.column + 1;
    heights[y] = Math.max(heights[y]!, box.content.height);
    blocked[node] = 1;
    nodeOfBox[number] = node;
  }
  const middleX = middles(widths);
  const middleY = middles(heights);
  const directLength = Float64Array.from(placement.links, ({ from, to }) => {
    const a = placement.boxes[from]!;
    const b = placement.boxes[to]!;
    const apart = Math.abs(middleX[2 * a.column + 1]! - middleX[2 * b.column + 1]!);
    const below = Math.abs(middleY[2 * a.row + 1]! - middleY[2 * b.row + 1]!);
    const gapX = apart - (widths[2 * a.column + 1]! + widths[2 * b.column + 1]!) / 2;
    const gapY = below - (a.content.height + b.content.height) / 2;
    return Math.max(0, gapX) + Math.max(0, gapY);
  });
  return { across, down, middleX, middleY, widths, blocked, nodeOfBox, directLength };
}

function middles(sizes: Float64Array): Float64Array {
  const result = new Float64Array(sizes.length);
  for (let i = 1; i < sizes.length; i++) result[i] = result[i - 1]! + (sizes[i]! + sizes[i - 1]!) / 2;
  return result;
}

/** The direction of one step between neighbouring nodes. */
export function directionOf(step: number): number {
  if (step === 1) return EAST;
  if (step === -1) return WEST;
  return step > 1 ? SOUTH : NORTH;
}

export function oppositeOf(direction: number): number {
  return (direction + 2) & 3;
}
