import { heading, paragraph, printBlocks } from "../block.js";
import { code } from "../text/code.js";
import { md } from "../text/markdown.js";
import { shortened } from "../titles.js";
import { changes } from "./changes.js";
import { type Compared, type Limits, parts } from "./compared.js";
import { findingsOf } from "./findings.js";
import { pictures } from "./pictures.js";
import { summary } from "./summary.js";

/** A comment may be 65,536 characters long at GitHub; what is beyond is refused as a whole. Some room is left for a marker. */
const longest = 60_000;
const mostRows = 200;

/** What changed, as a comment under a pull request: what counts least is left out, and counted, where it gets too long. */
export function printComparison(compared: Compared): string {
  let limits: Limits = {
    breaking: mostRows,
    notable: mostRows,
    wording: mostRows,
    new: 50,
    mended: 20,
    blueprints: 50,
  };
  let text = printWithin(compared, limits);
  for (const part of parts) {
    while (text.length > longest && limits[part] > 0) {
      limits = { ...limits, [part]: Math.floor(limits[part] / 2) };
      text = printWithin(compared, limits);
    }
  }
  return text;
}

function printWithin(compared: Compared, limits: Limits): string {
  const { comparison, before, after } = compared;
  const title = heading(3, "What changed in the journey");
  const sides = md`${code(shortened(before))} → ${code(shortened(after))}`;
  const found = findingsOf(compared, limits);
  if (comparison.changes.length === 0) {
    return printBlocks([title, ...paragraph(md`**No change in meaning:** ${sides}`), ...found]);
  }
  return printBlocks([
    title,
    ...summary(compared, limits),
    ...changes(comparison, "breaking", limits.breaking),
    ...pictures(compared, limits),
    ...(["notable", "wording"] as const).flatMap((weight) => changes(comparison, weight, limits[weight])),
    ...found,
    ...paragraph(md`Compared: ${sides}`),
  ]);
}
