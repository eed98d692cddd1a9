import type { Compilation } from "../compiler/index.js";
import { mostSevere } from "../compiler/order.js";
import { printJson } from "../diagnostics/print/json.js";
import type { Palette } from "../diagnostics/print/palette.js";
import { printFinding } from "../diagnostics/print/pretty.js";
import { count, summaryLine, unruledLine } from "./summary.js";

/** So many findings are shown to a person; more tell nobody anything. */
const shownLimit = 100;

/** The findings for a person, errors alone where it shall be quiet. */
export function reportPretty(compilation: Compilation, quiet: boolean, milliseconds: number, palette: Palette): string {
  const { findings, totals } = compilation;
  const wanted = quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  const total = quiet ? totals.error : totals.error + totals.warning + totals.info;
  const shown = mostSevere(wanted, shownLimit);
  const blocks = shown.map((finding) => `${printFinding(finding, palette)}\n`);
  if (total > shown.length) blocks.push(`… and ${count(total - shown.length, "more finding")}.\n\n`);
  if (quiet) return blocks.join("");
  return `${blocks.join("")}${unruledLine(compilation)}${summaryLine(compilation, milliseconds, palette)}`;
}

/** The findings for a machine. */
export function reportJson({ findings, totals, blueprints }: Compilation): string {
  return printJson(findings, {
    blueprints: blueprints.length,
    errors: totals.error,
    warnings: totals.warning,
    infos: totals.info,
    suppressed: 0,
    baseline: 0,
  });
}
