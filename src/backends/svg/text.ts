import type { Run, Text, TextLine } from "../../scene/scene.js";
import { type Attributes, type Element, wordsElement } from "./element.js";
import type { Theme } from "./theme.js";

/** The font that texts are measured with, and what stands in where a viewer hasn't got it: fonts that are hardly wider. */
export const measuredFamily = "Inter";
export const fallbackFamilies = "Noto Sans, Segoe UI, Helvetica Neue, Arial, DejaVu Sans Condensed, sans-serif";

/**
 * A text as one element with a `tspan` a line. Where fonts mix, each run is an element of its own at a place of its own: a
 * renderer that falls back along a list of families, or turns a line around, then can't move its neighbours.
 */
export function drawText(text: Text, theme: Theme): readonly Element[] {
  const style = {
    "font-size": text.size,
    "font-weight": text.weight === 400 ? undefined : text.weight,
    "letter-spacing": text.letterSpacing,
    "text-decoration": text.struck ? "line-through" : undefined,
    fill: theme.paints[text.fill],
  };
  const { x, y, lineHeight, lines } = text;
  if (!lines.every(isPlain)) return lines.flatMap((line, i) => drawRuns(text, line, y + i * lineHeight, style));
  const anchor = text.anchor === "start" ? undefined : text.anchor;
  const shared = { x, y, "text-anchor": anchor, ...style };
  if (lines.length === 1) return [wordsElement("text", shared, wordsOf(lines[0]))];
  const spans = lines.map((line, i) => wordsElement("tspan", { x, y: y + i * lineHeight }, wordsOf(line)));
  return [wordsElement("text", shared, spans)];
}

function isPlain(line: TextLine): boolean {
  return line.runs.length <= 1 && line.runs.every((run) => run.font === measuredFamily);
}

function wordsOf(line: TextLine | undefined): string {
  return line?.runs[0]?.text ?? "";
}

function drawRuns(text: Text, line: TextLine, y: number, style: Attributes): readonly Element[] {
  const [only, ...others] = line.runs;
  if (only !== undefined && others.length === 0) {
    const anchor = text.anchor === "start" ? undefined : text.anchor;
    return [wordsElement("text", { x: text.x, y, "text-anchor": anchor, ...style, ...fontOf(only) }, only.text)];
  }
  const share = { start: 0, middle: 0.5, end: 1 }[text.anchor];
  let x = text.x - line.width * share;
  return line.runs.map((run) => {
    const left = x;
    x += run.width;
    return wordsElement("text", { x: left, y, ...style, ...fontOf(run) }, run.text);
  });
}

function fontOf(run: Run): Attributes {
  if (run.font === measuredFamily) return {};
  const family = run.font === "sans-serif" ? run.font : `${nameOf(run.font)}, sans-serif`;
  return { "font-family": family, "data-width": run.width };
}

/** Names of which each word begins with a letter need no quotes in CSS. */
function nameOf(family: string): string {
  return /^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*$/.test(family) ? family : `'${family}'`;
}
