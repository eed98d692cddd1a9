import { mostSevere } from "../compiler/order.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Palette } from "../diagnostics/print/palette.js";
import { printFinding } from "../diagnostics/print/pretty.js";
import { count } from "./summary.js";

/** So many findings are shown to a person; more tell nobody anything. */
const shownLimit = 100;

/** The most severe of findings for a person, and how many there are beside them, of `total`. */
export function showFindings(findings: readonly Diagnostic[], palette: Palette, total = findings.length): string {
  const shown = mostSevere(findings, shownLimit);
  const blocks = shown.map((finding) => `${printFinding(finding, palette)}\n`);
  const more = total > shown.length ? `… and ${count(total - shown.length, "more finding")}.\n\n` : "";
  return blocks.join("") + more;
}
