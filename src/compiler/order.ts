import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";

/** How many findings of each severity there are. */
export type Totals = Readonly<Record<Severity, number>>;

/** The findings of a run in the order of their places, each once, at most `most` of them, and how many there were. */
export function arrange(
  diagnostics: readonly Diagnostic[],
  most: number,
): {
  readonly findings: readonly Diagnostic[];
  readonly totals: Totals;
} {
  const findings = distinct(diagnostics);
  const totals: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) totals[finding.severity]++;
  return { findings: mostSevere(findings, most), totals };
}

/** The findings in the order of their places, each once: what stands in a catalog is found for each blueprint that uses it. */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(comparePlaces);
  return sorted.filter((finding, i) => i === 0 || !isSame(sorted[i - 1]!, finding));
}

/** At most `count` findings, errors before warnings before infos, still in the order of their places. */
export function mostSevere(findings: readonly Diagnostic[], count: number): readonly Diagnostic[] {
  if (findings.length <= count) return findings;
  const bySeverity = (["error", "warning", "info"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const kept = new Set(bySeverity.slice(0, count));
  return findings.filter((finding) => kept.has(finding));
}

/** By file, line, column, rule; offsets go up with lines and columns. Then by what is said, so that no order is left to chance. */
function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span.source.path, b.span.source.path) ||
    a.span.start - b.span.start ||
    compareText(a.rule, b.rule) ||
    a.span.end - b.span.end ||
    compareText(a.message, b.message)
  );
}

/** What tells a finding from others. */
export function markOf({ rule, span: { source, start, end }, message }: Diagnostic): string {
  return `${rule} ${start} ${end} ${source.path} ${message}`;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return comparePlaces(a, b) === 0 && a.severity === b.severity;
}

/** By code units: the same on every machine, in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
