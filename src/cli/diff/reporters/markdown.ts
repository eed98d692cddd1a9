import { printComparison } from "../../../backends/markdown/difference/comment.js";
import { reportFinding } from "../../../backends/markdown/finding.js";
import { differenceNames } from "../../../compiler/index.js";
import type { DiffReport } from "../report.js";

/** What changed, as a comment under a pull request. */
export function reportMarkdown({ comparison, before, after, pictures }: DiffReport): string {
  const names = pictures === undefined ? [] : [...differenceNames(comparison, "svg")];
  return printComparison({
    comparison,
    before,
    after,
    findings: {
      new: comparison.findings.new.map(reportFinding),
      mended: comparison.findings.mended.map(reportFinding),
    },
    pictures: new Map(names.map(([id, name]) => [id, `${pictures}${encodeURIComponent(name)}`])),
  });
}
