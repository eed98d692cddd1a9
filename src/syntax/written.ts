import type { Document, Statement } from "./ast.js";
import { blockStart } from "./block-start.js";

/** Whether the block of a statement was written on one line: in YAML, in braces. */
export function isWrittenFlat(statement: Statement, document: Document): boolean {
  const { text } = document.source;
  const { span, items } = statement;
  if (document.form === "yaml") return text.slice(span.start, items[0]?.span.start ?? span.start).includes("{");
  const open = blockStart(statement, document);
  return open !== undefined && !/[\r\n]/.test(text.slice(open, span.end));
}
