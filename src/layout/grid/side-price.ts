import { EAST, WEST } from "./corridors.js";
import type { Occupancy } from "./occupancy.js";
import type { FineBox } from "./placement.js";
import { AGAINST_READING_PRICE, DIAMOND_SIDE_PRICE, SIDE_OPPOSED_PRICE, SIDE_SHARED_PRICE } from "./prices.js";

/** What it costs to leave a box by one of its sides. */
export function leavingPrice(occupancy: Occupancy, boxes: readonly FineBox[], box: number, side: number): number {
  const same = occupancy.leaving[4 * box + side]!;
  const opposed = occupancy.entering[4 * box + side]!;
  const reading = side === WEST ? AGAINST_READING_PRICE : 0;
  return reading + sharingPrice(boxes[box]!.diamond, side, same, opposed);
}

/** What it costs to enter a box by one of its sides. A diamond's right corner is kept for what leaves it. */
export function enteringPrice(occupancy: Occupancy, boxes: readonly FineBox[], box: number, side: number): number {
  const same = occupancy.entering[4 * box + side]!;
  const opposed = occupancy.leaving[4 * box + side]!;
  const { diamond } = boxes[box]!;
  const reading = side === EAST ? AGAINST_READING_PRICE * (diamond ? 2 : 1) : 0;
  return reading + sharingPrice(diamond, side, same, opposed);
}

function sharingPrice(diamond: boolean, side: number, same: number, opposed: number): number {
  if (diamond) return DIAMOND_SIDE_PRICE * (same + opposed);
  const direction = side === EAST || side === WEST ? "level" : "upright";
  return SIDE_SHARED_PRICE[direction] * same + SIDE_OPPOSED_PRICE[direction] * opposed;
}
