import { endOfRun } from "../../text/run.js";
import type { Span } from "../../text/source.js";
import { nothings } from "../content.js";
import type { Scalar } from "../tree.js";
import { blank, type Cursor, colon, dash, endsLine, endsWord, hash, nextLine, skipBlanks } from "./cursor.js";

const [quote, apostrophe, dot, question, backslash] = [0x22, 0x27, 0x2e, 0x3f, 0x5c];

/** A scalar on one line, plain or in quotes; nothing, and the cursor where it was, where there is anything else. */
export function readScalar(cursor: Cursor, isInFlow: boolean): Scalar | undefined {
  if (cursor.code === quote) return doubleQuoted(cursor);
  if (cursor.code === apostrophe) return singleQuoted(cursor);
  return mayBePlain(cursor, isInFlow) ? plain(cursor, isInFlow) : undefined;
}

function plain(cursor: Cursor, isInFlow: boolean): Scalar {
  const { text, at: start } = cursor;
  cursor.at = endOfPlain(text, start, isInFlow);
  return plainScalar(text.slice(start, cursor.at), cursor.span(start, cursor.at));
}

function plainScalar(text: string, span: Span): Scalar {
  return { kind: "scalar", text, style: "plain", nothing: nothings.has(text), span };
}

/** Where the words end, on their line, that begin at an offset. */
function endOfPlain(text: string, start: number, isInFlow: boolean): number {
  const run = isInFlow ? runInFlow : runInBlock;
  let at = endOfRun(run, text, start);
  for (;;) {
    const code = text.charCodeAt(at);
    const isOfText =
      code === colon ? !endsKey(text, at + 1, isInFlow) : code === hash && text.charCodeAt(at - 1) !== blank;
    if (!isOfText) break;
    at = endOfRun(run, text, at + 1);
  }
  while (at > start && text.charCodeAt(at - 1) === blank) at--;
  return at;
}

const runInBlock = /[^:#\r\n]*/y;
const runInFlow = /[^:#,[\]{}\r\n]*/y;

/** A scalar with the lines below that belong to it where it is a plain one: those that are indented deeper than `parent`. */
export function withLinesBelow(cursor: Cursor, scalar: Scalar, parent: number, isInFlow: boolean): Scalar {
  if (scalar.style !== "plain") return scalar;
  const { text } = cursor;
  const { start } = scalar.span;
  let said = scalar.text;
  for (;;) {
    const word = wordBelow(text, cursor.at);
    if (word === undefined || word.column <= parent) break;
    const end = endOfPlain(text, word.at, isInFlow);
    if (end === word.at) break;
    said += (word.lines === 1 ? " " : "\n".repeat(word.lines - 1)) + text.slice(word.at, end);
    cursor.toLine(word.at - word.column);
    cursor.at = end;
  }
  return said === scalar.text ? scalar : plainScalar(said, cursor.span(start, cursor.at));
}

/** The first word on the lines below, and how many lines below; nothing where another one stands behind the offset. */
function wordBelow(text: string, offset: number) {
  let at = skipBlanks(text, offset);
  let [lines, start] = [0, offset];
  while (at < text.length && endsLine(text, at)) {
    start = nextLine(text, at);
    at = skipBlanks(text, start);
    lines++;
  }
  return lines === 0 || at === text.length ? undefined : { at, lines, column: at - start };
}

/** Whether a plain scalar begins here that isn't even near to one of YAML's marks. */
function mayBePlain({ text, at, code }: Cursor, isInFlow: boolean): boolean {
  if (endsWord(text, at) || marks.has(code)) return false;
  const next = text.charCodeAt(at + 1);
  if (code === dash || code === question) return next !== dash && !endsKey(text, at + 1, isInFlow);
  return code !== dot || next !== dot;
}

const marks = codesOf(":,[]{}#&*!|>%@`\"'");
const flowMarks = codesOf(",[]{}");

function codesOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Whether a colon before an offset ends a key. */
function endsKey(text: string, offset: number, isInFlow: boolean): boolean {
  return endsWord(text, offset) || (isInFlow && flowMarks.has(text.charCodeAt(offset)));
}

function singleQuoted(cursor: Cursor): Scalar | undefined {
  const { text, at: start } = cursor;
  let end = text.indexOf("'", start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === apostrophe) end = text.indexOf("'", end + 2);
  return end < 0 ? undefined : quoted(cursor, end, text.slice(start + 1, end).replaceAll("''", "'"));
}

function doubleQuoted(cursor: Cursor): Scalar | undefined {
  const { text, at: start } = cursor;
  let said = "";
  for (let from = start + 1; ; ) {
    const end = endOfRun(runInQuotes, text, from);
    said += text.slice(from, end);
    if (text.charCodeAt(end) === quote) return quoted(cursor, end, said);
    const escaped = text.charCodeAt(end) === backslash ? escapes.get(text[end + 1] ?? "") : undefined;
    if (escaped === undefined) return undefined;
    said += escaped;
    from = end + 2;
  }
}

const runInQuotes = /[^"\\\r\n]*/y;

/** Those that people write. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["n", "\n"],
  ["t", "\t"],
]);

function quoted(cursor: Cursor, end: number, text: string): Scalar | undefined {
  const start = cursor.at + 1;
  if (cursor.text.slice(start, end).includes("\n")) return undefined;
  cursor.at = end + 1;
  return { kind: "scalar", text, style: "quoted", nothing: false, span: cursor.span(start, end) };
}
