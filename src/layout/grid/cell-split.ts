import type { GridInput } from "./grid.js";

/** How many sub-columns a step has and how many stacked rows a band has. */
export interface CellSplit {
  readonly columnsOfStep: readonly number[];
  readonly rowsOfBand: readonly number[];
}

/** A split step is paid by every band, a stacked row by every step: about what they add to the picture's area. */
const STEP_SPLIT_PRICE = 5.25;
const BAND_SPLIT_PRICE = 12.4;

/** Splits steps and bands until each cell has room for its boxes, always there where a split makes room for most. */
export function splitCells(input: GridInput): CellSplit {
  const steps = input.columns.length;
  const counts = countBoxes(input);
  const columnsOfStep = new Array<number>(steps).fill(1);
  const rowsOfBand = new Array<number>(input.rows.length).fill(1);
  for (;;) {
    const stepGain = new Array<number>(steps).fill(0);
    const bandGain = new Array<number>(input.rows.length).fill(0);
    let full = true;
    for (const [band, rows] of rowsOfBand.entries()) {
      for (const [step, columns] of columnsOfStep.entries()) {
        const excess = (counts[band * steps + step] ?? 0) - rows * columns;
        if (excess <= 0) continue;
        full = false;
        stepGain[step] = (stepGain[step] ?? 0) + Math.min(excess, rows);
        bandGain[band] = (bandGain[band] ?? 0) + Math.min(excess, columns);
      }
    }
    if (full) return { columnsOfStep, rowsOfBand };
    const step = largest(stepGain);
    const band = largest(bandGain);
    const splitBand = (bandGain[band] ?? 0) / BAND_SPLIT_PRICE > (stepGain[step] ?? 0) / STEP_SPLIT_PRICE;
    if (splitBand) rowsOfBand[band] = (rowsOfBand[band] ?? 0) + 1;
    else columnsOfStep[step] = (columnsOfStep[step] ?? 0) + 1;
  }
}

function countBoxes(input: GridInput): Int32Array {
  const counts = new Int32Array(input.columns.length * input.rows.length);
  for (const box of input.boxes) {
    const cell = box.row * input.columns.length + box.column;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** The index of the largest number; of equals the first. */
function largest(numbers: readonly number[]): number {
  let best = 0;
  for (const [index, value] of numbers.entries()) if (value > (numbers[best] ?? 0)) best = index;
  return best;
}
