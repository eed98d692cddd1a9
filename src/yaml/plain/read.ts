import { usualLimits } from "../../diagnostics/limits.js";
import type { Comment } from "../../syntax/ast.js";
import { invisibleAt } from "../../text/characters.js";
import type { Source } from "../../text/source.js";
import type { Mapping } from "../tree.js";
import { readBlock } from "./block.js";
import { Cursor } from "./cursor.js";

/** What a file says, and its comments in their order. */
export interface PlainFile {
  readonly tree: Mapping;
  readonly comments: readonly Comment[];
}

/**
 * Reads a file of plain YAML, as most are: block and flow collections, scalars on a line, texts over several lines, comments. At
 * the first thing that it doesn't know for certain it gives the file up: whoever reads all of YAML tells what that is, and
 * gives the same tree where this one gives any.
 */
export function readPlain(source: Source, deepest: number): PlainFile | undefined {
  const { text } = source;
  if (unusual.test(text) || invisibleAt(text).length > 0) return undefined;
  const cursor = new Cursor(source);
  cursor.toNextWord();
  // The mark of a document's beginning.
  if (cursor.column === 0 && text.startsWith("---", cursor.at)) {
    cursor.at += 3;
    cursor.toNextWord();
  }
  if (cursor.column !== 0) return undefined;
  // It calls itself for each level, and a caller of the library may allow any number of these.
  const tree = readBlock(cursor, 0, Math.min(deepest, usualLimits.depth));
  return tree?.kind === "mapping" && cursor.column < 0 ? { tree, comments: cursor.comments } : undefined;
}

/** Tabs, and lone carriage returns. */
const unusual = /\t|\r(?!\n)/;
