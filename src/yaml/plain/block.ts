import type { Pair, Scalar, Tree } from "../tree.js";
import { readBlockScalar } from "./block-scalar.js";
import { type Cursor, dash } from "./cursor.js";
import { beginsFlow, readFlow } from "./flow.js";
import { mayBeKey } from "./keys.js";
import { readScalar, withLinesBelow } from "./scalars.js";

/*
 * Each function reads what stands at the cursor and goes on to the first word behind it, on another line. It gives nothing at the
 * first thing that it doesn't know for certain; nobody looks at the cursor then. `depth` is how many levels may still be entered.
 */

/** A node that begins a line, or stands behind a dash; all of it is indented deeper than `parent`. */
export function readBlock(cursor: Cursor, parent: number, depth: number): Tree | undefined {
  if (cursor.isMark(dash)) return list(cursor, depth);
  const { column } = cursor;
  const word = readScalar(cursor, false);
  if (word === undefined) return marked(cursor, parent, depth);
  return cursor.passColon() ? mapping(cursor, column, word, depth) : words(cursor, word, parent);
}

function list(cursor: Cursor, depth: number): Tree | undefined {
  if (depth === 0) return undefined;
  const { at: start, column } = cursor;
  const items: Tree[] = [];
  do {
    cursor.at++;
    const item = behind(cursor, column, false, depth);
    if (item === undefined || cursor.column > column) return undefined;
    items.push(item);
  } while (cursor.column === column && cursor.isMark(dash));
  return { kind: "list", items, span: cursor.span(start, items.at(-1)!.span.end), damaged: false };
}

/** `first` is its first key, behind whose colon the cursor stands. */
function mapping(cursor: Cursor, column: number, first: Scalar, depth: number): Tree | undefined {
  if (depth === 0) return undefined;
  const entries = new Map<string, Pair>();
  let key: Scalar | undefined = first;
  let end = first.span.end;
  while (key !== undefined && mayBeKey(key, entries)) {
    const value = behind(cursor, column, true, depth);
    if (value === undefined || cursor.column > column) return undefined;
    entries.set(key.text, { key, value });
    end = Math.max(key.span.end, value.span.end);
    if (cursor.column < column)
      return { kind: "mapping", entries, span: cursor.span(first.span.start, end), damaged: false };
    key = readScalar(cursor, false);
    if (!cursor.passColon()) return undefined;
  }
  return undefined;
}

/** What stands behind a dash, or the colon of a key, in this column; nothing at all is a scalar, too. */
function behind(cursor: Cursor, column: number, isOfKey: boolean, depth: number): Tree | undefined {
  cursor.skipBlanks();
  if (!cursor.isAtLineEnd()) return isOfKey ? onLine(cursor, column, depth) : readBlock(cursor, column, depth - 1);
  const nothing = cursor.span(cursor.at, cursor.at);
  cursor.toNextWord();
  // The dashes of a list may stand below its key.
  const isDeeper = cursor.column > column || (isOfKey && cursor.column === column && cursor.isMark(dash));
  if (isDeeper) return readBlock(cursor, column, depth - 1);
  return { kind: "scalar", text: "", style: "plain", nothing: true, span: nothing };
}

/** A value on the line of its key. */
function onLine(cursor: Cursor, parent: number, depth: number): Tree | undefined {
  const word = readScalar(cursor, false);
  return word === undefined ? marked(cursor, parent, depth - 1) : words(cursor, word, parent);
}

/** What isn't words: a flow collection, or a text over several lines. */
function marked(cursor: Cursor, parent: number, depth: number): Tree | undefined {
  if (!beginsFlow(cursor)) return readBlockScalar(cursor, parent);
  const flow = readFlow(cursor, parent, depth);
  return flow && atLineEnd(cursor, flow);
}

function words(cursor: Cursor, first: Scalar, parent: number): Tree | undefined {
  return atLineEnd(cursor, withLinesBelow(cursor, first, parent, false));
}

function atLineEnd(cursor: Cursor, tree: Tree): Tree | undefined {
  return cursor.toNextWord() ? tree : undefined;
}
