import type { Document, Statement } from "./ast.js";
import { blockStart } from "./block-start.js";

/**
 * Whether the statements of a block were written side by side: in YAML in braces, in text on one line, with `;` between them,
 * or behind it where there is but one that has a line of its own.
 */
export function isWrittenFlat(statement: Statement, document: Document): boolean {
  const { text } = document.source;
  const { span, items } = statement;
  if (document.form === "yaml") return text.slice(span.start, items[0]?.span.start ?? span.start).includes("{");
  const open = blockStart(statement, document);
  if (open === undefined) return false;
  const [first, second] = items.filter((item) => item.span.start > open);
  if (first === undefined) return false;
  if (!lineEnd.test(text.slice(open, first.span.start))) return true;
  if (second !== undefined) return !lineEnd.test(text.slice(first.span.end, second.span.start));
  return /^[ \t]*;/.test(text.slice(first.span.end, span.end));
}

const lineEnd = /[\r\n]/;
