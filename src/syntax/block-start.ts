import type { Span } from "../text/source.js";
import type { Comment, Document, Statement } from "./ast.js";

/** Where the block of a statement of the text form begins: the offset of its `{`; nothing where it has none. */
export function blockStart(statement: Statement, { source, comments }: Document): number | undefined {
  const { text } = source;
  let at = statement.head.end;
  for (const span of headSpans(statement)) at = Math.max(at, span.end);
  for (const item of inlineCandidates(statement)) {
    const open = braceBetween(text, at, item.span.start, comments);
    if (open !== undefined) return open;
    at = Math.max(at, item.span.end);
  }
  return braceBetween(text, at, statement.span.end, comments);
}

/** The places of what stands on a statement's line, but for its modifiers. */
function headSpans({ id, title, was, parts, links }: Statement): readonly Span[] {
  const named = [id, title, was].flatMap((each) => (each === undefined ? [] : [each.span]));
  const values = [...parts.values()].flat().map(({ span }) => span);
  const ends = links.flatMap(({ at, to, label }) => [at, to.span, ...(label === undefined ? [] : [label.span])]);
  return [...named, ...values, ...ends];
}

/** Modifiers stand before the arrows, and all that is in the block behind them. */
function inlineCandidates({ items }: Statement): readonly Statement[] {
  return items.filter(({ word }) => word.inline).toSorted((one, other) => one.span.start - other.span.start);
}

/** The first `{` between two offsets that stands in no comment; the stretch holds no text in quotes before it. */
function braceBetween(text: string, from: number, until: number, comments: readonly Comment[]): number | undefined {
  let at = from;
  while (at < until) {
    const open = text.indexOf("{", at);
    if (open < 0 || open >= until) return undefined;
    const comment = lastAtOrBefore(comments, open);
    if (comment === undefined || comment.span.end <= open) return open;
    at = comment.span.end;
  }
  return undefined;
}

function lastAtOrBefore(comments: readonly Comment[], offset: number): Comment | undefined {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comments[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return comments[low - 1];
}
