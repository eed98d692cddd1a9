import type { Corridors } from "./corridors.js";
import { EMPTY_CELL_LEVEL_PRICE, EMPTY_CELL_UPRIGHT_PRICE, OUTER_RING_PRICE } from "./prices.js";

/** By node and whether it is passed upright: what passing an empty cell or the outer ring costs. */
export function passingPrices(corridors: Corridors): Float64Array {
  const { across, down } = corridors;
  const prices = new Float64Array(across * down * 2);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const node = y * across + x;
      const ring = x === 0 || x === across - 1 || y === 0 || y === down - 1 ? OUTER_RING_PRICE : 0;
      const cell = x % 2 === 1 && y % 2 === 1;
      prices[2 * node] = ring + (cell ? EMPTY_CELL_LEVEL_PRICE : 0);
      prices[2 * node + 1] = ring + (cell ? EMPTY_CELL_UPRIGHT_PRICE : 0);
    }
  }
  return prices;
}
