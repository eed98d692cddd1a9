import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source, Span } from "../../text/source.js";
import type { Remark } from "../ignore/apply.js";

/** A span as data that can be kept and handed to another thread. */
export interface PlainSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A value whose places are plain. */
export type Plain<T> = T extends Span
  ? PlainSpan
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** A finding, with the name of the element that it is of. */
export type PlainFinding = Plain<Diagnostic> & { readonly element: string };

export type PlainRemark = Plain<Remark>;

export function plainSpan({ source, start, end }: Span): PlainSpan {
  return { path: source.path, start, end };
}

export function plainFinding(finding: Diagnostic, elementOf: (place: Span) => string): PlainFinding {
  const { rule, severity, span, message, help, related, fix } = finding;
  return {
    rule,
    severity,
    span: plainSpan(span),
    message,
    ...(help === undefined ? {} : { help }),
    ...(related === undefined ? {} : { related: related.map((each) => ({ ...each, span: plainSpan(each.span) })) }),
    ...(fix === undefined
      ? {}
      : { fix: { edits: fix.edits.map((edit) => ({ ...edit, span: plainSpan(edit.span) })) } }),
    element: elementOf(span),
  };
}

type SourceOf = (path: string) => Source;

export function fullSpan({ path, start, end }: PlainSpan, sourceOf: SourceOf): Span {
  return { source: sourceOf(path), start, end };
}

export function fullFinding(finding: PlainFinding, sourceOf: SourceOf): Diagnostic {
  const { rule, severity, span, message, help, related, fix } = finding;
  const full = <T extends { readonly span: PlainSpan }>(each: T) => ({ ...each, span: fullSpan(each.span, sourceOf) });
  return {
    rule,
    severity,
    span: fullSpan(span, sourceOf),
    message,
    ...(help === undefined ? {} : { help }),
    ...(related === undefined ? {} : { related: related.map(full) }),
    ...(fix === undefined ? {} : { fix: { edits: fix.edits.map(full) } }),
  };
}

/** The paths of all files that a finding speaks of. */
export function filesOf({ span, related = [], fix }: PlainFinding): readonly string[] {
  return [span, ...related.map((each) => each.span), ...(fix?.edits ?? []).map((each) => each.span)].map(
    ({ path }) => path,
  );
}
