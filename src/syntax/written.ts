import type { Document, Statement } from "./ast.js";
import { blockStart } from "./block-start.js";
import type { Layout } from "./surroundings.js";

/** Whether nothing stands in or around the statements of a block that needs lines of its own. */
function isQuiet(statement: Statement, block: readonly Statement[], layout: Layout): boolean {
  const { opening, end } = layout.of(statement);
  return opening.length + end.length === 0 && block.every((item) => isAlone(item, layout));
}

function isAlone(statement: Statement, layout: Layout): boolean {
  const { before, within, behind, opening, end, blank } = layout.of(statement);
  const isLong = [...statement.parts.values()].flat().some((value) => value.kind === "string" && value.block);
  return !blank && !isLong && before.length + within.length + behind.length + opening.length + end.length === 0;
}

/** Whether the statements of a block are to stay side by side: they were written so, and are plain. */
export function isFlat(statement: Statement, block: readonly Statement[], document: Document, layout: Layout): boolean {
  const isPlain = block.every(({ word, items }) => word.form === "item" && items.length === 0);
  return isPlain && block.length > 0 && isQuiet(statement, block, layout) && isWrittenFlat(statement, document);
}

/**
 * Whether the statements of a block were written side by side: in YAML in braces, in text on one line, with `;` between them,
 * or behind it where there is but one that has a line of its own.
 */
function isWrittenFlat(statement: Statement, document: Document): boolean {
  const { text } = document.source;
  const { span, items } = statement;
  // What an alias brings was written elsewhere.
  const inside = items.find((item) => item.span.start > span.start && item.span.start < span.end);
  if (document.form === "yaml") return text.slice(span.start, inside?.span.start ?? span.end).includes("{");
  const open = blockStart(statement, document);
  if (open === undefined) return false;
  const [first, second] = items.filter((item) => item.span.start > open);
  if (first === undefined) return false;
  if (!lineEnd.test(text.slice(open, first.span.start))) return true;
  if (second !== undefined) return !lineEnd.test(text.slice(first.span.end, second.span.start));
  return /^[ \t]*;/.test(text.slice(first.span.end, span.end));
}

const lineEnd = /[\r\n]/;
