import { showFindings } from "../shown.js";
import { summaryLine, unruledLine } from "../summary.js";
import type { Report } from "./reported.js";

/** The findings for a person. */
export function reportPretty({ compilation, findings, quiet, milliseconds, palette }: Report): string {
  const { totals } = compilation;
  const total = quiet ? totals.error : totals.error + totals.warning + totals.info;
  const shown = showFindings(findings, palette, total);
  if (quiet) return shown;
  const certain = findings.filter(({ fix }) => fix !== undefined).length;
  const hint = certain > 0 ? `${certain} of these can be mended by \`sightline check --fix\`.\n` : "";
  return `${shown}${hint}${unruledLine(compilation)}${summaryLine(compilation, palette, milliseconds)}`;
}
