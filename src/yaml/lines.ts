import type { Stretch } from "./damage.js";

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** Where the first word of an offset's line stands; the line's end where it is blank. */
export function firstWord(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  let at = lineStart(text, offset);
  while (at < end && isBlank(text, at)) at++;
  return at;
}

/** The line of an offset and the lines below that are indented deeper: what hangs on it. */
export function blockAt(text: string, offset: number): Stretch {
  const start = lineStart(text, offset);
  const indent = firstWord(text, offset) - start;
  let end = lineEnd(text, offset);
  for (let next = end + 1; next < text.length; next = lineEnd(text, next) + 1) {
    const word = firstWord(text, next);
    const isEmpty = word === lineEnd(text, next);
    if (!isEmpty && word - next <= indent) break;
    if (!isEmpty) end = lineEnd(text, next);
  }
  return { start, end };
}

/** Whole lines, from that of the first offset to that of the last. */
export function linesOf(text: string, first: number, last: number): Stretch {
  return { start: lineStart(text, first), end: lineEnd(text, last) };
}

/** Where the next entry of the file begins: a line behind the offset with a word in its first column. */
export function nextEntry(text: string, offset: number): number {
  let at = lineEnd(text, offset) + 1;
  while (at < text.length && /[\s#]/.test(text[at]!)) at = lineEnd(text, at) + 1;
  return Math.min(at, text.length);
}

/** The entry of the file that an offset stands in: from one line with a word in its first column to the next. */
export function entryAround(text: string, offset: number): Stretch {
  let start = lineStart(text, offset);
  while (start > 0 && /[\s#]/.test(text[start]!)) start = lineStart(text, start - 1);
  return { start, end: nextEntry(text, offset) };
}

function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === " " || character === "\t" || character === "\r";
}
