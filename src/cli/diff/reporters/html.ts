import { printDifferencePage } from "../../../backends/html/difference.js";
import { reportFinding } from "../../../backends/markdown/finding.js";
import { lookOnPage } from "../../../backends/svg/page-paints.js";
import { printSvg } from "../../../backends/svg/print.js";
import { type Diagnostic, drawDifferences } from "../../../compiler/index.js";
import type { DiffReport } from "../report.js";

/** What changed, as one page to explore. */
export async function reportHtml({ comparison, before, after, style, effort }: DiffReport): Promise<string> {
  const drawings = await drawDifferences(comparison, style, effort);
  const { theme, ...ground } = lookOnPage(style.theme);
  return printDifferencePage({
    comparison,
    before,
    after,
    pictures: drawings.map(({ blueprint: { id, title }, scene }) => ({
      id,
      title,
      svg: printSvg(scene, theme),
    })),
    ...ground,
    findings: { new: comparison.findings.new.map(listed), mended: comparison.findings.mended.map(listed) },
  });
}

function listed(finding: Diagnostic): Parameters<typeof printDifferencePage>[0]["findings"]["new"][number] {
  const { rule, severity, message, file, line, column } = reportFinding(finding);
  return { rule, severity, message, place: `${file}:${line}:${column}` };
}
