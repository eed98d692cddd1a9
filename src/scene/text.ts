import { clustersOf } from "./clusters.js";
import type { Weight } from "./fonts.js";
import { breakPieces } from "./line-breaks.js";
import { measureLine } from "./runs.js";
import type { TextLine } from "./scene.js";

/** The width in px of a text on one line. */
export function measureText(text: string, size: number, weight: Weight): number {
  return measureLine(drawable(text), size, weight).width;
}

/** A text on one line, ready to be drawn. */
export function singleLine(text: string, size: number, weight: Weight): TextLine {
  return measureLine(drawable(text), size, weight);
}

/** The width in px of the widest part that a line doesn't break of itself: below it, words are torn. */
export function widestPiece(text: string, size: number, weight: Weight): number {
  let widest = 0;
  for (const piece of breakPieces(drawable(text))) {
    widest = Math.max(widest, measureLine(piece.trimEnd(), size, weight).width);
  }
  return widest;
}

/**
 * A text in lines of at most `maxWidth` px: as few as there can be, and then as even as they can be. A part that is wider
 * than a line is broken at characters. Nothing is lost but the white space at the lines' ends.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight: Weight): readonly TextLine[] {
  const whole = drawable(text);
  if (whole === "") return [];
  const measure = (line: string): number => measureLine(line, size, weight, whole).width;
  const pieces = breakPieces(whole).flatMap((piece) => tear(piece, maxWidth, measure));
  const greedy = fill(pieces, maxWidth, measure);
  return even(pieces, greedy, maxWidth, measure).map((line) => measureLine(line, size, weight, whole));
}

/** White space as one space each, nothing that XML can't hold. */
export function drawable(text: string): string {
  return text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .trim()
    .replace(forbidden, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const forbidden = /[\0-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

type Measure = (text: string) => number;

/** A piece that is wider than a line, in parts that aren't. */
function tear(piece: string, maxWidth: number, measure: Measure): readonly string[] {
  if (measure(piece.trimEnd()) <= maxWidth) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const cluster of clustersOf(piece)) {
    if (part !== "" && measure((part + cluster).trimEnd()) > maxWidth) {
      parts.push(part);
      part = "";
    }
    part += cluster;
  }
  return [...parts, part];
}

function fill(pieces: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines, no wider than they must be. */
function even(
  pieces: readonly string[],
  greedy: readonly string[],
  maxWidth: number,
  measure: Measure,
): readonly string[] {
  if (greedy.length === 1) return greedy;
  let low = pieces.reduce((widest, piece) => Math.max(widest, measure(piece.trimEnd())), 0);
  let high = maxWidth;
  let best = greedy;
  for (let round = 0; round < 8 && low < high; round++) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle, measure);
    if (lines.length <= greedy.length) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}
