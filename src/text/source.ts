import { endOfRun } from "./run.js";

/** A file of text, as the compiler sees it: decoded, without a byte order mark. */
export interface Source {
  /** Relative to the workspace root, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
  /** The line and column of an offset into `text`. */
  readonly positionAt: (offset: number) => Position;
  /** The offset at which a line begins (counted from 1); the end of the text for a line behind the last. */
  readonly startOfLine: (line: number) => number;
  /** The text of a line (counted from 1), without its line end. */
  readonly lineText: (line: number) => string;
}

/** A place as an editor shows it: both from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source, in offsets: `start` is in it, `end` is behind it. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Makes a source of decoded text. Lines end in `\n`, `\r\n` or a lone `\r`. The line index is built when first asked for. */
export function createSource(path: string, text: string): Source {
  let starts: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => {
    starts ??= findLineStarts(text);
    return starts;
  };
  return {
    path,
    text,
    positionAt: (offset) => {
      const at = lineStarts();
      const line = lastAtOrBefore(at, offset);
      return { line: line + 1, column: offset - at[line]! + 1 };
    },
    startOfLine: (line) => lineStarts()[line - 1] ?? text.length,
    lineText: (line) => {
      const at = lineStarts();
      return text.slice(at[line - 1] ?? text.length, startOfLineEnd(text, at[line]));
    },
  };
}

/** The smallest span that holds both; they must be of one source. */
export function join(first: Span, last: Span): Span {
  return { source: first.source, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  const isUnix = !text.includes("\r");
  for (let end = endOfLine(text, 0, isUnix); end >= 0; end = endOfLine(text, end, isUnix)) starts.push(end);
  return starts;
}

/** The offset behind the next line end, or -1. */
function endOfLine(text: string, start: number, isUnix: boolean): number {
  if (isUnix) return text.indexOf("\n", start) + 1 || -1;
  const end = endOfRun(withinLine, text, start);
  if (end === text.length) return -1;
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

/** Where a line's end begins, before the line that follows at `next`. */
function startOfLineEnd(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  return text.startsWith("\r\n", next - 2) ? next - 2 : next - 1;
}

const withinLine = /[^\r\n]*/y;

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
