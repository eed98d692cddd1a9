import { MIN_BOX_WIDTH, preferredWidth, setContent } from "./box-text.js";
import { type CellSplit, splitCells } from "./cell-split.js";
import { GUTTER_MIN } from "./distances.js";
import type { GridInput } from "./grid.js";
import type { FineColumn, FineLink, FineRow, Placement } from "./placement.js";
import { ReadingOrder } from "./reading-order.js";
import { type Placed, tryOtherSlots } from "./slot-trials.js";
import { chooseSlots, type Slots } from "./slots.js";

/** A step in which nothing happens still has a column, as wide as its header, and at least as this. */
const EMPTY_COLUMN_WIDTH = 48;

/** Gives every box a cell of its own, every column its width, every text its lines. */
export function place(input: GridInput): Placed {
  const split = splitCells(input);
  const reading = new ReadingOrder(input);
  const first = placeAt(input, split, chooseSlots(input, split, reading));
  const { placement, finder } = tryOtherSlots(first, reading);
  return { placement: placement === first ? first : placeAt(input, split, slotsOf(placement)), finder };
}

function slotsOf({ boxes }: Placement): Slots {
  return { column: Int32Array.from(boxes, (box) => box.column), row: Int32Array.from(boxes, (box) => box.row) };
}

function placeAt(input: GridInput, split: CellSplit, slots: Slots): Placement {
  const widths = columnWidths(input, split.columnsOfStep, slots.column);
  const columns: FineColumn[] = [];
  for (const [step, count] of split.columnsOfStep.entries()) {
    const column = input.columns[step]!;
    for (let k = 0; k < count; k++) {
      columns.push({ step, first: k === 0, last: k === count - 1, input: column, width: widths[columns.length] ?? 0 });
    }
  }
  const rows: FineRow[] = [];
  for (const [band, count] of split.rowsOfBand.entries()) {
    const row = input.rows[band]!;
    for (let k = 0; k < count; k++) rows.push({ band, first: k === 0, last: k === count - 1, input: row });
  }
  const boxes = input.boxes.map((box, number) => {
    const column = slots.column[number] ?? 0;
    const content = setContent(box, widths[column] ?? 0);
    return { input: box, column, row: slots.row[number] ?? 0, diamond: box.shape === "diamond", content };
  });
  return { columns, rows, boxes, links: numberLinks(input) };
}

/** A column is as wide as the most demanding of its boxes likes it. A step of one column can fill its header's width. */
function columnWidths(input: GridInput, columnsOfStep: readonly number[], columnOfBox: Int32Array): readonly number[] {
  const widths: number[] = [];
  for (const [step, count] of columnsOfStep.entries()) {
    const header = (input.columns[step]?.minWidth ?? 0) - GUTTER_MIN;
    for (let k = 0; k < count; k++)
      widths.push(count === 1 ? Math.max(EMPTY_COLUMN_WIDTH, header) : EMPTY_COLUMN_WIDTH);
  }
  for (const [number, box] of input.boxes.entries()) {
    const column = columnOfBox[number] ?? 0;
    if ((widths[column] ?? 0) < MIN_BOX_WIDTH) widths[column] = MIN_BOX_WIDTH;
    widths[column] = Math.max(widths[column] ?? 0, preferredWidth(box));
  }
  return widths.map((width) => 2 * Math.ceil(width / 2));
}

function numberLinks(input: GridInput): readonly FineLink[] {
  const numbers = new Map(input.boxes.map((box, number) => [box.id, number]));
  return input.links.map((link, index) => {
    const from = numbers.get(link.from);
    const to = numbers.get(link.to);
    if (from === undefined || to === undefined) throw new Error(`link ${link.id} ends at no box of the grid`);
    return { input: link, index, from, to, label: (link.label ?? "").trim() };
  });
}
