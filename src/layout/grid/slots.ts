import type { CellSplit } from "./cell-split.js";
import type { GridInput } from "./grid.js";

/** The fine cell of each box, by the box's number. */
export interface Slots {
  readonly column: Int32Array;
  readonly row: Int32Array;
}

/** A partner in the same step should stand straight above or below; else to the right, for time runs there. */
const SIDEWAYS = 1;
const LEFTWARD = 2.2;
/** In one band, what comes later in the source stands further right: people read a lane like a line of text. */
const AGAINST_READING = 8;
/** A box between two partners in one column: their line must go round it. */
const HIDDEN = 1.5;
/** A partner in another step: how far, and whether in another row. */
const FAR_PER_COLUMN = 0.3;
const OTHER_ROW = 0.6;
const SWEEPS = 6;
/** In cells with more exchanges than this to try, boxes keep their order. */
const MOST_TRIALS = 20_000;

/** Gives each box a slot of its cell: in the input's order first, then exchanged while that brings partners nearer. */
export function chooseSlots(input: GridInput, split: CellSplit): Slots {
  const search = new SlotSearch(input, split);
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
  private readonly cells = new Map<number, number[]>();
  /** By box: pairs of boxes, sender and receiver. */
  private readonly links: number[][];

  constructor(input: GridInput, split: CellSplit) {
    this.input = input;
    this.split = split;
    this.column = new Int32Array(input.boxes.length);
    this.row = new Int32Array(input.boxes.length);
    this.firstColumn = runningSum(split.columnsOfStep);
    this.firstRow = runningSum(split.rowsOfBand);
    this.width = this.firstColumn.at(-1) ?? 0;
    this.occupant = new Int32Array(this.width * this.firstRow.at(-1)!).fill(-1);
    this.links = linksOfBoxes(input);
    this.fillInOrder();
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

  private fillInOrder(): void {
    for (const [number, box] of this.input.boxes.entries()) {
      const key = box.row * this.input.columns.length + box.column;
      const cell = this.cells.get(key) ?? [];
      this.cells.set(key, cell);
      const columns = this.split.columnsOfStep[box.column] ?? 1;
      const row = this.firstRow[box.row]! + Math.floor(cell.length / columns);
      this.put(number, row, this.firstColumn[box.column]! + (cell.length % columns));
      cell.push(number);
    }
  }

  private improveCell(step: number, band: number): boolean {
    const cell = this.cells.get(band * this.input.columns.length + step);
    const columns = this.split.columnsOfStep[step] ?? 1;
    const slots = columns * (this.split.rowsOfBand[band] ?? 1);
    if (cell === undefined || slots === 1 || slots * cell.length > MOST_TRIALS) return false;
    let moved = false;
    for (const box of cell) {
      for (let slot = 0; slot < slots; slot++) {
        const row = this.firstRow[band]! + Math.floor(slot / columns);
        const column = this.firstColumn[step]! + (slot % columns);
        if (this.exchangeIfBetter(box, row, column)) moved = true;
      }
    }
    return moved;
  }

  private exchangeIfBetter(box: number, row: number, column: number): boolean {
    const oldRow = this.row[box]!;
    const oldColumn = this.column[box]!;
    if (oldRow === row && oldColumn === column) return false;
    const other = this.occupant[row * this.width + column] ?? -1;
    const before = this.cost(box) + (other >= 0 ? this.cost(other) : 0);
    this.exchange(box, other, row, column, oldRow, oldColumn);
    const after = this.cost(box) + (other >= 0 ? this.cost(other) : 0);
    if (after < before - 1e-6) return true;
    this.exchange(box, other, oldRow, oldColumn, row, column);
    return false;
  }

  private exchange(box: number, other: number, row: number, column: number, oldRow: number, oldColumn: number): void {
    this.occupant[oldRow * this.width + oldColumn] = -1;
    this.put(box, row, column);
    if (other >= 0) this.put(other, oldRow, oldColumn);
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
    if (right >= 0) return SIDEWAYS;
    const isRow = this.input.boxes[from]?.row === this.input.boxes[to]?.row;
    return (isRow && from < to ? AGAINST_READING : LEFTWARD) * -right;
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
