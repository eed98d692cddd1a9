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

/** Where the first word stands that isn't before an offset's line; the text's end where there is none. */
export function nextWord(text: string, offset: number): number {
  let at = firstWord(text, offset);
  while (at < text.length && at === lineEnd(text, at)) at = firstWord(text, at + 1);
  return at;
}

/** How far the first word of an offset's line stands from the line's start. */
export function indentAt(text: string, offset: number): number {
  return firstWord(text, offset) - lineStart(text, offset);
}

/** The line of an offset and the lines below that are indented deeper: what hangs on it. */
export function blockAt(text: string, offset: number): Stretch {
  return runFrom(text, offset, indentAt(text, offset) + 1);
}

/** From the line of one offset to that of another, with what hangs on the first. */
export function blockFrom(text: string, first: number, last: number): Stretch {
  return { start: lineStart(text, first), end: Math.max(blockAt(text, first).end, lineEnd(text, last)) };
}

/** The line of an offset and the lines below that are indented as far or deeper. */
export function runAt(text: string, offset: number): Stretch {
  return runFrom(text, offset, indentAt(text, offset));
}

function runFrom(text: string, offset: number, indent: number): Stretch {
  let end = lineEnd(text, offset);
  for (let next = end + 1; next < text.length; next = lineEnd(text, next) + 1) {
    const isEmpty = firstWord(text, next) === lineEnd(text, next);
    if (!isEmpty && indentAt(text, next) < indent) break;
    if (!isEmpty) end = lineEnd(text, next);
  }
  return { start: lineStart(text, offset), end };
}

/** The lines above an offset's that are indented as far as the last of them or deeper; none where that isn't indented. */
export function runAbove(text: string, offset: number): Stretch {
  const end = lineStart(text, offset);
  let indent: number | undefined;
  let start = end;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const isEmpty = firstWord(text, above) === lineEnd(text, above);
    if (!isEmpty) indent ??= indentAt(text, above);
    if (!isEmpty && indentAt(text, above) < (indent ?? 0)) break;
    start = above;
  }
  return indent === undefined || indent === 0 ? { start: end, end } : { start, end };
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
