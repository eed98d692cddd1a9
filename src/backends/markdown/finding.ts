import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";

/** A finding as the report shows it. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the workspace root. */
  readonly file: string;
  /** Both from 1, the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export function reportFinding({ rule, severity, message, span }: Diagnostic): ReportFinding {
  const { line, column } = span.source.positionAt(span.start);
  return { rule, severity, message, file: span.source.path, line, column };
}
