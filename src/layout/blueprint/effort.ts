import type { Model } from "../../model/blueprint.js";
import { actsInOrder } from "../../model/index.js";
import { namesOf } from "../page/names.js";
import { bandsOf } from "./bands.js";
import { cellsPerStep, pairsPerStep } from "./effort-bound.js";

/** A cell with so many boxes is about one wider. */
const boxesPerCell = 4;

/** What leading a blueprint's lines takes: the cells on their ways, the grid, the pairs of lines. It counts, and looks at no clock. */
export function blueprintEffort(model: Model): number {
  const bands = bandsOf(model, namesOf(model));
  const rowOf = new Map(bands.flatMap(({ acts }, row) => acts.map(({ path }) => [path, row] as const)));
  const places = new Map<string, { readonly column: number; readonly row: number; readonly cell: Cell }>();
  for (const [column, step] of model.steps.entries()) {
    const cells = new Map<number, Cell>();
    for (const { path } of actsInOrder(step)) {
      const row = rowOf.get(path) ?? 0;
      const cell = cells.get(row) ?? { boxes: 0 };
      cells.set(row, cell);
      cell.boxes++;
      places.set(path, { column, row, cell });
    }
  }
  const { length } = model.handshakes;
  let effort = (model.steps.length * bands.length) / cellsPerStep + length ** 2 / pairsPerStep;
  for (const handshake of model.handshakes) {
    const [from, to] = [places.get(handshake.from), places.get(handshake.to)];
    if (from === undefined || to === undefined) continue;
    const within = (from.cell.boxes + to.cell.boxes) / boxesPerCell;
    effort += 1 + Math.abs(from.column - to.column) + Math.abs(from.row - to.row) + within;
  }
  return Math.ceil(effort);
}

interface Cell {
  boxes: number;
}
