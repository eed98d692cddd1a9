import { printJson } from "../../diagnostics/print/json.js";
import type { Report } from "../reporters.js";
import { summaryOf } from "../summary.js";

/** The findings for a program: one versioned document. */
export function reportJson({ compilation, findings }: Report): string {
  return printJson(findings, summaryOf(compilation));
}
