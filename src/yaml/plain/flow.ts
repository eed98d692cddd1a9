import type { Pair, Tree } from "../tree.js";
import { type Cursor, comma } from "./cursor.js";
import { mayBeKey } from "./keys.js";
import { readScalar, withLinesBelow } from "./scalars.js";

const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where a collection stands: deeper than a column, and how many levels may still be in it, itself among them. */
interface Room {
  readonly parent: number;
  readonly depth: number;
  readonly isOutermost: boolean;
}

export function beginsFlow({ code }: Cursor): boolean {
  return code === openBracket || code === openBrace;
}

/** A list or mapping in brackets whose lines are indented deeper than `parent`; nothing where it isn't a plain one. */
export function readFlow(cursor: Cursor, parent: number, depth: number): Tree | undefined {
  return collection(cursor, { parent, depth, isOutermost: true });
}

function collection(cursor: Cursor, room: Room): Tree | undefined {
  if (room.depth === 0) return undefined;
  if (cursor.code === openBracket) return list(cursor, room);
  return cursor.code === openBrace ? mapping(cursor, room) : undefined;
}

function list(cursor: Cursor, room: Room): Tree | undefined {
  const start = cursor.at;
  const items: Tree[] = [];
  const isRead = eachIn(cursor, closeBracket, room, () => {
    const item = nodeIn(cursor, room);
    if (item !== undefined) items.push(item);
    return item !== undefined;
  });
  return isRead ? { kind: "list", items, span: cursor.span(start, cursor.at), damaged: false } : undefined;
}

function mapping(cursor: Cursor, room: Room): Tree | undefined {
  const start = cursor.at;
  const entries = new Map<string, Pair>();
  const isRead = eachIn(cursor, closeBrace, room, () => {
    const key = readScalar(cursor, true);
    if (key === undefined || !mayBeKey(key, entries) || !cursor.passColon()) return false;
    if (!toWord(cursor, closeBrace, room)) return false;
    const value = nodeIn(cursor, room);
    if (value !== undefined) entries.set(key.text, { key, value });
    return value !== undefined;
  });
  return isRead ? { kind: "mapping", entries, span: cursor.span(start, cursor.at), damaged: false } : undefined;
}

/** Reads all that stands between commas up to a bracket; tells whether all of it could be read. */
function eachIn(cursor: Cursor, close: number, room: Room, read: () => boolean): boolean {
  for (;;) {
    // Behind the opening bracket, or behind a comma.
    cursor.at++;
    if (!toWord(cursor, close, room)) return false;
    if (cursor.code === close) break;
    if (!read() || !toWord(cursor, close, room)) return false;
    if (cursor.code === close) break;
    if (cursor.code !== comma) return false;
  }
  cursor.at++;
  return true;
}

/** To the next word, which may stand on another line if that is deep enough; the last bracket may stand a little less deep. */
function toWord(cursor: Cursor, close: number, { parent, isOutermost }: Room): boolean {
  const isBelow = cursor.toNextWord(true);
  if (!isBelow || cursor.column > parent) return true;
  return isOutermost && cursor.column === parent && cursor.code === close;
}

function nodeIn(cursor: Cursor, { parent, depth }: Room): Tree | undefined {
  const word = readScalar(cursor, true);
  if (word !== undefined) return withLinesBelow(cursor, word, parent, true);
  return collection(cursor, { parent, depth: depth - 1, isOutermost: false });
}
