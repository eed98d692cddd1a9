import { arrange } from "./arrangement.js";
import { layCorridors } from "./corridors.js";
import type { PathFinder } from "./path-finder.js";
import type { FineBox, Placement } from "./placement.js";
import type { ReadingOrder } from "./reading-order.js";
import { routeLinks } from "./routing.js";

/** How often a drawing's links may be routed to try other slots, all links of all trials together. */
const MOST_ROUTED = 2_000;
const SWEEPS = 2;
/** A box that goes elsewhere must be worth it, in bends: routes that are only sketched tell small gains badly. */
const LEAST_GAIN = 1;

/** Where boxes stand, and the finder of paths that has led their links already, if any has. */
export interface Placed {
  readonly placement: Placement;
  readonly finder: PathFinder | undefined;
}

/**
 * Moves boxes to free slots of their cells where that makes the drawing better, which is known once the links are routed: the
 * neighbourhood alone doesn't tell. Cells stay readable.
 */
export function tryOtherSlots(placement: Placement, reading: ReadingOrder): Placed {
  let finder: PathFinder | undefined;
  let best = placement;
  if (placement.links.length + placement.boxes.length > MOST_ROUTED) return { placement, finder };
  const scoreOf = (tried: Placement): number => {
    const corridors = layCorridors(tried);
    const routing = routeLinks(tried, corridors, finder);
    finder = routing.finder;
    return arrange(tried, corridors, routing.paths).score;
  };
  let bestScore: number | null = null;
  let left = MOST_ROUTED;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = best;
    for (const number of placement.boxes.keys()) {
      for (const [column, row] of freeSlots(best, number)) {
        const next = moved(best, number, column, row);
        if (!isReadable(next, number, reading)) continue;
        if (left < placement.links.length) return { placement: best, finder };
        left -= placement.links.length;
        bestScore ??= scoreOf(best);
        const score = scoreOf(next);
        if (score > bestScore - LEAST_GAIN) continue;
        best = next;
        bestScore = score;
      }
    }
    if (best === before) break;
  }
  return { placement: best, finder };
}

function moved(placement: Placement, number: number, column: number, row: number): Placement {
  return { ...placement, boxes: placement.boxes.with(number, { ...placement.boxes[number]!, column, row }) };
}

function freeSlots(placement: Placement, number: number): readonly (readonly [number, number])[] {
  const cell = placement.boxes[number]!.input;
  const slots: (readonly [number, number])[] = [];
  for (const [column, { step }] of placement.columns.entries()) {
    if (step !== cell.column) continue;
    for (const [row, { band }] of placement.rows.entries()) {
      if (band !== cell.row || placement.boxes.some((box) => box.column === column && box.row === row)) continue;
      slots.push([column, row]);
    }
  }
  return slots;
}

/** Whether the boxes of a box's cell stand in their order, line by line or column by column. */
function isReadable({ boxes }: Placement, number: number, reading: ReadingOrder): boolean {
  const { column, row } = boxes[number]!.input;
  const cell = [...boxes.keys()].filter(
    (other) => boxes[other]!.input.column === column && boxes[other]!.input.row === row,
  );
  const order = reading.of(cell).map((other) => boxes[other]!);
  return isSorted(order, "row", "column") || isSorted(order, "column", "row");
}

function isSorted(boxes: readonly FineBox[], first: "row" | "column", second: "row" | "column"): boolean {
  return boxes.every((box, i) => {
    const before = boxes[i - 1];
    if (before === undefined) return true;
    return before[first] < box[first] || (before[first] === box[first] && before[second] < box[second]);
  });
}
