import type { Span } from "../../text/source.js";
import type { Diagnostic } from "../diagnostic.js";

/** What a run found, in figures. */
export interface Summary {
  readonly blueprints: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Held back by a comment at their place, and by a recorded baseline. */
  readonly suppressed: number;
  readonly baseline: number;
  /** Of those that the baseline records, the ones that are gone; absent where there is no baseline. */
  readonly mended?: number;
}

/** The findings for a machine: one JSON document, its format versioned. Ends in a line end. */
export function printJson(findings: readonly Diagnostic[], summary: Summary): string {
  const document = { format: "sightline-findings", version: 1, findings: findings.map(jsonFinding), summary };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** A finding as the document holds it. */
export function jsonFinding({ rule, severity, span, message, help, related = [], fix }: Diagnostic) {
  return {
    rule,
    severity,
    file: span.source.path,
    ...range(span),
    message,
    ...(help === undefined ? {} : { help }),
    related: related.map((place) => ({ file: place.span.source.path, ...start(place.span), message: place.message })),
    ...(fix === undefined
      ? {}
      : { fix: { edits: fix.edits.map((edit) => ({ ...range(edit.span), text: edit.text })) } }),
  };
}

function start({ source, start }: Span) {
  return source.positionAt(start);
}

function range({ source, start, end }: Span) {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
