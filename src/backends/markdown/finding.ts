import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import { sourceUrl } from "../../text/source-url.js";

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
  /** Where the line is shown on the web. */
  readonly url?: string;
}

export function reportFinding({ rule, severity, message, span }: Diagnostic): ReportFinding {
  const { line, column } = span.source.positionAt(span.start);
  return { rule, severity, message, file: span.source.path, line, column };
}

/** The same, with links to the lines where it is known how they are shown on the web. */
export function linkedFindings(found: readonly Diagnostic[], template?: string): readonly ReportFinding[] {
  return found.map((finding) => ({
    ...reportFinding(finding),
    ...(template === undefined ? {} : { url: sourceUrl(template, finding.span) }),
  }));
}
