import { printJson } from "../../diagnostics/print/json.js";
import { summaryOf } from "../summary.js";
import type { Report } from "./reported.js";

/** The findings for a program: one versioned document. */
export function reportJson({ compilation, findings }: Report): string {
  return printJson(findings, summaryOf(compilation));
}
