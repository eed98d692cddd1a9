import { plainSpelling } from "../../values/spelling.js";
import { paragraph, printBlocks } from "./block.js";
import type { ReportFinding } from "./finding.js";
import { findings } from "./sections/findings.js";
import { escapeText } from "./text/escape.js";

/** Findings as a document of their own, and lines to end it with. */
export function printFindings(found: readonly ReportFinding[], closing: readonly string[]): string {
  return printBlocks([...findings(found, plainSpelling), ...closing.flatMap((line) => paragraph(escapeText(line)))]);
}
