import { compareText, mostSevere } from "../compiler/order.js";
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
  const more =
    total > shown.length
      ? `… and ${count(total - shown.length, "more finding")}.\n${mostOften(findings, findings.length === total)}\n`
      : "";
  return blocks.join("") + more;
}

/** How many rules are named where there are many findings. */
const mostNamed = 3;

/** The rules that have the most findings; nobody looks through all of these. `isAll` says whether their numbers are known. */
function mostOften(findings: readonly Diagnostic[], isAll: boolean): string {
  const numbers = new Map<string, number>();
  for (const { rule } of findings) numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
  const rules = [...numbers].sort(([one, many], [other, more]) => more - many || compareText(one, other));
  const named = rules.slice(0, mostNamed).map(([rule, number]) => (isAll ? `${rule} (${number})` : rule));
  return `Most often: ${named.join(", ")}. \`sightline explain RULE\` tells what helps.\n`;
}
