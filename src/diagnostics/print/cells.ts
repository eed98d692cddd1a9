import { visible } from "./visible.js";
import { clusters } from "./width.js";

/** A piece of a source line as it is shown. */
export interface Cell {
  /** In the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** In cells of a terminal. */
  readonly width: number;
}

const tabStop = 4;

/** A source line, cut into what is shown for each of its pieces: tabs become spaces, control characters are spelled out. */
export function cellsOf(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = offset;
  let column = 0;
  for (const { text: piece, width } of clusters(text)) {
    const spelled = visible(piece);
    const isSpelled = spelled !== piece;
    const shown = piece === "\t" ? " ".repeat(tabStop - (column % tabStop)) : spelled;
    const taken = isSpelled ? shown.length : width;
    cells.push({ start: at, end: at + piece.length, shown, width: taken });
    at += piece.length;
    column += taken;
  }
  return cells;
}
