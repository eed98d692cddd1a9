import { reportFinding } from "../../backends/markdown/finding.js";
import { printFindings } from "../../backends/markdown/print-findings.js";
import { mostSevere } from "../../compiler/order.js";
import { plain } from "../../diagnostics/print/palette.js";
import { count, summaryLine } from "../summary.js";
import type { Report } from "./reported.js";

/** A comment may be 65,536 characters long at GitHub; what is beyond is refused as a whole. */
const longest = 60_000;
const shownLimit = 100;

/** The findings as a comment under a pull request: tables, the worst first, then the counts. */
export function reportMarkdown({ compilation, findings, quiet }: Report): string {
  const { totals } = compilation;
  const total = quiet ? totals.error : totals.error + totals.warning + totals.info;
  for (let most = shownLimit; ; most = Math.floor(most / 2)) {
    const shown = mostSevere(findings, most);
    const more = total > shown.length ? [`… and ${count(total - shown.length, "more finding")}.`] : [];
    const text = printFindings(shown.map(reportFinding), [...more, summaryLine(compilation, plain).trimEnd()]);
    if (text.length <= longest || most === 0) return text;
  }
}
