import { plain } from "../../diagnostics/print/palette.js";
import { placeOf } from "../../diagnostics/print/pretty.js";
import { visible } from "../../diagnostics/print/visible.js";
import { summaryLine } from "../summary.js";
import type { Report } from "./reported.js";

/** A line for each finding, as grep and editors know it: `shop/order.blueprint:41:17: error name/unknown: …`. */
export function reportCompact({ compilation, findings, quiet }: Report): string {
  const lines = findings.map(
    ({ rule, severity, span, message }) => `${placeOf(span)}: ${severity} ${visible(rule)}: ${visible(message)}\n`,
  );
  return `${lines.join("")}${quiet ? "" : summaryLine(compilation, plain)}`;
}
