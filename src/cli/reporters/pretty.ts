import { mostSevere } from "../../compiler/order.js";
import { printFinding } from "../../diagnostics/print/pretty.js";
import { count, summaryLine, unruledLine } from "../summary.js";
import type { Report } from "./reported.js";

/** So many findings are shown to a person; more tell nobody anything. */
const shownLimit = 100;

/** The findings for a person. */
export function reportPretty({ compilation, findings, quiet, milliseconds, palette }: Report): string {
  const { totals } = compilation;
  const total = quiet ? totals.error : totals.error + totals.warning + totals.info;
  const shown = mostSevere(findings, shownLimit);
  const blocks = shown.map((finding) => `${printFinding(finding, palette)}\n`);
  if (total > shown.length) blocks.push(`… and ${count(total - shown.length, "more finding")}.\n\n`);
  if (quiet) return blocks.join("");
  const certain = findings.filter(({ fix }) => fix !== undefined).length;
  if (certain > 0) blocks.push(`${certain} of these can be mended by \`sightline check --fix\`.\n`);
  return `${blocks.join("")}${unruledLine(compilation)}${summaryLine(compilation, palette, milliseconds)}`;
}
