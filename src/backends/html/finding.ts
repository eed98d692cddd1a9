import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/blueprint.js";
import type { Span } from "../../text/source.js";
import { sourceUrl } from "../../text/source-url.js";
import type { PageFinding } from "../../viewer/page-data.js";

/** Findings with what they are about, so that the page can jump there. */
export function pageFindings(model: Model, findings: readonly Diagnostic[], template?: string): readonly PageFinding[] {
  const places = model.steps.flatMap((step) => [
    ...[...step.actions, ...step.decisions].map((act) => ({ name: act.path, span: act.origin.span })),
    { name: step.id, span: step.origin.span },
  ]);
  return findings.map(({ rule, severity, message, span }) => {
    const { line, column } = span.source.positionAt(span.start);
    const element = places.find((place) => isWithin(span, place.span))?.name;
    const place = `${span.source.path}:${line}:${column}`;
    const url = template === undefined ? {} : { url: sourceUrl(template, span) };
    return { rule, severity, message, place, ...url, ...(element === undefined ? {} : { element }) };
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.source.path === outer.source.path && inner.start >= outer.start && inner.end <= outer.end;
}
