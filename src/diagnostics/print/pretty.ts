import type { Span } from "../../text/source.js";
import type { Diagnostic, Related } from "../diagnostic.js";
import { frame, type Row } from "./frame.js";
import type { Palette } from "./palette.js";
import { visible } from "./visible.js";

/**
 * A finding for a person: what and where on the first line, the message, the source with the span marked, places that
 * belong to it, and what to write instead. Ends in a line end.
 */
export function printFinding(finding: Diagnostic, palette: Palette): string {
  const { severity, rule, span, message, help, related = [] } = finding;
  const paint = palette[severity];
  const lines = [`${paint(severity)} ${palette.strong(visible(rule))} ${placeOf(span)}`, `  ${visible(message)}`];
  const rows = [...rowsOf(span, paint), ...related.flatMap((place) => relatedRows(place, span, palette))];
  const gutter = Math.max(...rows.map((row) => String(row.line ?? "").length));
  for (const { line = "", text } of rows) {
    lines.push(`  ${palette.faint(`${String(line).padStart(gutter)} |`)} ${text}`.trimEnd());
  }
  if (help !== undefined) lines.push(`  ${palette.help("help:")} ${visible(help)}`);
  return `${lines.join("\n")}\n`;
}

/** `path:line:column` */
export function placeOf({ source, start }: Span): string {
  const { line, column } = source.positionAt(start);
  return `${visible(source.path)}:${line}:${column}`;
}

/** A file that couldn't be read has no lines to show. */
function rowsOf(span: Span, paint: (text: string) => string, mark = "^", label = ""): readonly Row[] {
  if (span.source.text === "") return [];
  return frame(span, mark, visible(label)).map((row) => (row.line === undefined ? { text: paint(row.text) } : row));
}

function relatedRows({ span, message }: Related, beside: Span, palette: Palette): readonly Row[] {
  const elsewhere = span.source.path !== beside.source.path ? [{ text: palette.faint(`--> ${placeOf(span)}`) }] : [];
  return [...elsewhere, ...rowsOf(span, palette.info, "-", message)];
}
