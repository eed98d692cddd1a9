import { boundaryAt } from "../../text/boundary.js";
import { isPrintableAscii } from "../../text/ordinary.js";
import type { Span } from "../../text/source.js";
import { type Cell, cellsOf } from "./cells.js";

/** A row of a code frame: a line of the source, or the marks beneath one. */
export interface Row {
  /** Of the source, from 1. Absent beneath a line, and where lines are left out. */
  readonly line?: number;
  readonly text: string;
}

/** At most so many cells of a line are shown. */
const frameWidth = 100;
/** So many cells stay visible on either side of what is marked, where the line is cut. */
const context = 20;

/** The line of a span with the span marked beneath; of a span over several lines the first and the last. */
export function frame(span: Span, mark: string, label = ""): readonly Row[] {
  const { source } = span;
  const from = source.positionAt(span.start);
  const to = source.positionAt(Math.max(span.start, lastOf(span)));
  const note = label === "" ? "" : ` ${label}`;
  if (from.line === to.line) return marked(span, from.line, from.column - 1, to.column, mark, note);
  const first = marked(span, from.line, from.column - 1, source.lineText(from.line).length, mark, "");
  const indentation = source.lineText(to.line).search(/\S/);
  const last = marked(span, to.line, Math.max(0, indentation), to.column, mark, note);
  return to.line - from.line === 1 ? [...first, ...last] : [...first, { text: "..." }, ...last];
}

/** The offset of the last code unit of a span that is no line end. */
function lastOf({ source, start, end }: Span): number {
  let last = end - 1;
  while (last > start && /[\r\n]/.test(source.text[last] ?? "")) last--;
  return last;
}

/** `start` and `end` are offsets into the line. */
function marked(
  { source }: Span,
  line: number,
  start: number,
  end: number,
  mark: string,
  note: string,
): readonly Row[] {
  const whole = source.lineText(line);
  if (whole.length <= frameWidth && isPrintableAscii(whole)) return plainlyMarked(whole, line, start, end, mark, note);
  const cells = cut(cellsNear(whole, start), start, end);
  const marks = cells.map((cell) => (cell.end > start && cell.start < end ? mark : " ").repeat(cell.width)).join("");
  const isMarked = marks.includes(mark);
  return [
    {
      line,
      text: cells
        .map((cell) => cell.shown)
        .join("")
        .trimEnd(),
    },
    { text: `${isMarked ? marks.trimEnd() : marks + mark}${note}` },
  ];
}

/** The same of a line each character of which takes one cell, without cutting it up. */
function plainlyMarked(
  whole: string,
  line: number,
  start: number,
  end: number,
  mark: string,
  note: string,
): readonly Row[] {
  const length = Math.min(end, whole.length) - start;
  const marks = length > 0 ? " ".repeat(start) + mark.repeat(length) : " ".repeat(whole.length) + mark;
  return [{ line, text: whole.trimEnd() }, { text: `${marks}${note}` }];
}

/** The cells of a line, but of a very long one only those around a place: nobody reads a megabyte. */
function cellsNear(text: string, start: number): readonly Cell[] {
  const reach = frameWidth * 4;
  const from = boundaryAt(text, Math.max(0, start - reach));
  const to = boundaryAt(text, Math.min(text.length, start + reach));
  const cells = cellsOf(text.slice(from, to), from);
  const dots = (at: number): Cell => ({ start: at, end: at, shown: "…", width: 1 });
  return [...(from > 0 ? [dots(from)] : []), ...cells, ...(to < text.length ? [dots(to)] : [])];
}

/** What fits into the frame of a line's cells, around what is marked; `…` stands for the rest. */
function cut(cells: readonly Cell[], start: number, end: number): readonly Cell[] {
  const total = widthOf(cells);
  if (total <= frameWidth) return cells;
  const before = widthOf(cells.filter((cell) => cell.end <= start));
  const upTo = widthOf(cells.filter((cell) => cell.start < end));
  const right = Math.min(total, Math.max(frameWidth, Math.min(upTo, before + frameWidth - context) + context));
  const left = Math.max(0, right - frameWidth);
  const kept: Cell[] = [];
  let column = 0;
  for (const cell of cells) {
    if (column >= left && column + cell.width <= right) kept.push(cell);
    column += cell.width;
  }
  return withDots(kept, left > 0, right < total);
}

function withDots(cells: readonly Cell[], before: boolean, after: boolean): readonly Cell[] {
  const dotted = (cell: Cell): Cell => ({ ...cell, shown: "…", width: 1 });
  return cells.map((cell, i) => ((before && i === 0) || (after && i === cells.length - 1) ? dotted(cell) : cell));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
