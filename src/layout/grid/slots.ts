import type { CellSplit } from "./cell-split.js";
import { choices, countChoices } from "./choices.js";
import type { GridInput } from "./grid.js";
import type { ReadingOrder } from "./reading-order.js";

/** The fine cell of each box, by the box's number. */
export interface Slots {
  readonly column: Int32Array;
  readonly row: Int32Array;
}

/** A partner in the same step should stand straight above or below; else to the right, for time runs there. */
const SIDEWAYS = 1;
const LEFTWARD = 2.2;
/** A box between two partners in one column: their line must go round it. */
const HIDDEN = 1.5;
/** A partner in another step: how far, and whether in another row. */
const FAR_PER_COLUMN = 0.3;
const OTHER_ROW = 0.6;
const SWEEPS = 6;
const LEAST_GAIN = 1e-6;
/** In cells with more ways to place their boxes than this, they stand as they come. */
const MOST_WAYS = 3_000;

/**
 * Gives each box a slot of its cell, where partners are near each other. The boxes of a cell stand in the order in which they are
 * read, line by line or column by column: only which slots stay empty is a matter of choice.
 */
export function chooseSlots(input: GridInput, split: CellSplit, reading: ReadingOrder): Slots {
  const search = new SlotSearch(input, split, reading);
  search.improve();
  return { column: search.column, row: search.row };
}

class SlotSearch {
  readonly column: Int32Array;
  readonly row: Int32Array;
  private readonly input: GridInput;
  private readonly split: CellSplit;
  private readonly firstColumn: readonly number[];
  private readonly firstRow: readonly number[];
  private readonly width: number;
  private readonly occupant: Int32Array;
  /** By cell, its boxes as they are read. */
  private readonly cells = new Map<number, readonly number[]>();
  /** By box: pairs of boxes, sender and receiver. */
  private readonly links: number[][];

  constructor(input: GridInput, split: CellSplit, reading: ReadingOrder) {
    this.input = input;
    this.split = split;
    this.column = new Int32Array(input.boxes.length);
    this.row = new Int32Array(input.boxes.length);
    this.firstColumn = runningSum(split.columnsOfStep);
    this.firstRow = runningSum(split.rowsOfBand);
    this.width = this.firstColumn.at(-1) ?? 0;
    this.occupant = new Int32Array(this.width * this.firstRow.at(-1)!).fill(-1);
    this.links = linksOfBoxes(input);
    this.fillInOrder(reading);
  }

  improve(): void {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      let moved = false;
      for (let step = 0; step < this.input.columns.length; step++) {
        for (let band = 0; band < this.input.rows.length; band++) {
          if (this.improveCell(step, band)) moved = true;
        }
      }
      if (!moved) return;
    }
  }

  private fillInOrder(reading: ReadingOrder): void {
    const cells = new Map<number, number[]>();
    for (const [number, box] of this.input.boxes.entries()) {
      const key = box.row * this.input.columns.length + box.column;
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [number]);
      else cell.push(number);
    }
    for (const [key, cell] of cells) {
      const order = reading.of(cell);
      this.cells.set(key, order);
      const { column, row } = this.input.boxes[order[0]!]!;
      for (const [slot, box] of order.entries()) this.putInto(column, row, box, slot, true);
    }
  }

  private improveCell(step: number, band: number): boolean {
    const cell = this.cells.get(band * this.input.columns.length + step) ?? [];
    const columns = this.split.columnsOfStep[step]!;
    const rows = this.split.rowsOfBand[band]!;
    if (cell.length === 0 || columns * rows === 1 || countChoices(columns * rows, cell.length, MOST_WAYS) >= MOST_WAYS)
      return false;
    const old = cell.map((box) => [this.row[box]!, this.column[box]!] as const);
    let best = this.costOfCell(cell) - LEAST_GAIN;
    let bestPlaces: readonly (readonly [number, number])[] | undefined;
    for (const byLines of columns > 1 && rows > 1 ? [true, false] : [true]) {
      for (const chosen of choices(columns * rows, cell.length)) {
        this.clear(cell);
        for (const [i, box] of cell.entries()) this.putInto(step, band, box, chosen[i]!, byLines);
        const cost = this.costOfCell(cell);
        if (cost >= best) continue;
        best = cost;
        bestPlaces = cell.map((box) => [this.row[box]!, this.column[box]!] as const);
      }
    }
    this.clear(cell);
    for (const [i, [row, column]] of (bestPlaces ?? old).entries()) this.put(cell[i]!, row, column);
    return bestPlaces !== undefined;
  }

  /** Into a slot of its cell, which are counted line by line or column by column. */
  private putInto(step: number, band: number, box: number, slot: number, byLines: boolean): void {
    const size = byLines ? this.split.columnsOfStep[step]! : this.split.rowsOfBand[band]!;
    const [line, place] = [Math.floor(slot / size), slot % size];
    this.put(box, this.firstRow[band]! + (byLines ? line : place), this.firstColumn[step]! + (byLines ? place : line));
  }

  private clear(cell: readonly number[]): void {
    for (const box of cell) this.occupant[this.row[box]! * this.width + this.column[box]!] = -1;
  }

  private costOfCell(cell: readonly number[]): number {
    return cell.reduce((sum, box) => sum + this.cost(box), 0);
  }

  private put(box: number, row: number, column: number): void {
    this.row[box] = row;
    this.column[box] = column;
    this.occupant[row * this.width + column] = box;
  }

  /** What a box's links cost where it stands. */
  private cost(box: number): number {
    const links = this.links[box] ?? [];
    let total = 0;
    for (let i = 0; i < links.length; i += 2) total += this.linkCost(links[i] ?? 0, links[i + 1]!);
    return total;
  }

  private linkCost(from: number, to: number): number {
    const right = this.column[to]! - this.column[from]!;
    const down = this.row[to]! - this.row[from]!;
    if (this.input.boxes[from]?.column !== this.input.boxes[to]?.column) {
      return FAR_PER_COLUMN * Math.abs(right) + (down === 0 ? 0 : OTHER_ROW);
    }
    if (right === 0 && down !== 0) return this.isHidden(from, to) ? HIDDEN : 0;
    return right >= 0 ? SIDEWAYS : LEFTWARD * -right;
  }

  private isHidden(from: number, to: number): boolean {
    const column = this.column[from] ?? 0;
    const low = Math.min(this.row[from] ?? 0, this.row[to]!);
    const high = Math.max(this.row[from] ?? 0, this.row[to]!);
    for (let row = low + 1; row < high; row++) {
      if (this.occupant[row * this.width + column]! >= 0) return true;
    }
    return false;
  }
}

/** Where each part begins when they stand in a row; the last number is where they end. */
export function runningSum(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return starts;
}

function linksOfBoxes(input: GridInput): number[][] {
  const numbers = new Map(input.boxes.map((box, number) => [box.id, number]));
  const links: number[][] = input.boxes.map(() => []);
  for (const link of input.links) {
    const from = numbers.get(link.from) ?? -1;
    const to = numbers.get(link.to) ?? -1;
    if (from === to) continue;
    links[from]?.push(from, to);
    links[to]?.push(from, to);
  }
  return links;
}
