import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { ignoreUnused } from "../../diagnostics/messages/ignore.js";
import { grouped } from "../../text/grouped.js";
import type { Span } from "../../text/source.js";
import type { Ignore } from "./comments.js";

/** What became of findings that comments may suppress. */
export interface Suppression<T extends Ignore> {
  /** Whether a comment suppresses a finding. Each comment remembers that it did. */
  readonly suppresses: (finding: Diagnostic) => boolean;
  /** Those that have suppressed nothing so far. */
  readonly unused: () => readonly T[];
}

export function suppression<T extends Ignore>(all: readonly T[]): Suppression<T> {
  const places = grouped(all, ({ span, line, rule }) => placeOf(span.source.path, line, rule));
  const used = new Set<T>();
  return {
    suppresses: ({ rule, span }) => {
      if (all.length === 0) return false;
      const { line } = span.source.positionAt(span.start);
      const fitting = places.get(placeOf(span.source.path, line, rule)) ?? [];
      for (const ignore of fitting) used.add(ignore);
      return fitting.length > 0;
    },
    unused: () => all.filter((ignore) => !used.has(ignore)),
  };
}

/** What is said of an ignore that suppresses nothing. */
export function unusedFinding(ignore: Ignore): Diagnostic {
  const fix = { edits: [{ span: wholeComment(ignore.span), text: "" }] };
  return ignoreUnused(ignore.span, ignore, { fix });
}

function placeOf(path: string, line: number, rule: string): string {
  return `${line} ${rule} ${path}`;
}

/** A comment with its line where it stands alone on it, else with the blanks before it. */
function wholeComment({ source, start, end }: Span): Span {
  const before = /[^\S\r\n]*$/.exec(source.text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
  const from = start - before;
  const isFirst = from === 0 || /[\r\n]/.test(source.text[from - 1]!);
  const after = /^[^\S\r\n]*(?:\r\n?|\n|$)/.exec(source.text.slice(end, end + 200))?.[0].length;
  return isFirst && after !== undefined ? { source, start: from, end: end + after } : { source, start: from, end };
}
