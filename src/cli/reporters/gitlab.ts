import type { Severity } from "../../compiler/index.js";
import { visible } from "../../diagnostics/print/visible.js";
import { fingerprints } from "../fingerprints.js";
import type { Report } from "./reported.js";

/** Of the five that GitLab knows. */
const severities: Readonly<Record<Severity, string>> = { error: "critical", warning: "minor", info: "info" };

/** The findings as GitLab's code quality report, which is an array and has no place for counts. */
export function reportGitlab({ compilation, findings, way }: Report): string {
  const marks = fingerprints(findings, compilation);
  const issues = findings.map(({ rule, severity, span, message, help }, i) => ({
    description: [message, ...(help === undefined ? [] : [help])].map(visible).join(" "),
    check_name: rule,
    fingerprint: marks[i],
    severity: severities[severity],
    location: {
      path: way + span.source.path,
      lines: {
        begin: span.source.positionAt(span.start).line,
        end: span.source.positionAt(Math.max(span.start, span.end - 1)).line,
      },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
