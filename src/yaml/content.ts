import type { Span } from "../text/source.js";

/** What a plain scalar says that says nothing. */
export const nothings: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);

/** Of a block scalar: from the first word behind its header to the last one. */
export function contentOf({ source, start, end }: Span): Span {
  const text = source.text.slice(start, end);
  const header = text.indexOf("\n") + 1;
  const first = text.slice(header).search(/\S/);
  if (header === 0 || first < 0) return { source, start, end: start + text.trimEnd().length };
  return { source, start: start + header + first, end: start + text.trimEnd().length };
}
