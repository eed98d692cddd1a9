import { clustersOf, isSimple } from "./clusters.js";
import { asianFontOf, type Weight } from "./fonts.js";
import { breakPieces } from "./line-breaks.js";
import { measureLine } from "./runs.js";
import type { TextLine } from "./scene.js";

/** The width in px of a text on one line. */
export function measureText(text: string, size: number, weight: Weight): number {
  return singleLine(text, size, weight).width;
}

/** A text on one line, ready to be drawn. */
export function singleLine(text: string, size: number, weight: Weight): TextLine {
  const whole = drawable(text);
  return measureLine(whole, size, weight, asianFontOf(whole));
}

/** The width in px of the widest part that a line doesn't break of itself: below it, words are torn. */
export function widestPiece(text: string, size: number, weight: Weight): number {
  const whole = drawable(text);
  const asian = asianFontOf(whole);
  let widest = 0;
  for (const piece of breakPieces(whole)) {
    widest = Math.max(widest, measureLine(piece.trimEnd(), size, weight, asian).width);
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
  const asian = asianFontOf(whole);
  const measure = (part: string): TextLine => measureLine(part, size, weight, asian);
  const pieces = breakPieces(whole)
    .flatMap((piece) => tear(piece, maxWidth, measure))
    .map((piece) => ({ text: piece, width: measure(piece).width, bare: measure(piece.trimEnd()).width }));
  const settle = (limit: number, rounds: number): readonly TextLine[] => {
    const lines = fillEvenly(pieces, limit).map((line) => measure(line));
    const excess = lines.reduce((most, line) => Math.max(most, line.width - maxWidth), 0);
    // Kerning between pieces can make a line wider than its pieces: rarely, and by little.
    return excess > 0 && rounds > 0 ? settle(Math.min(limit - excess, limit * 0.95), rounds - 1) : lines;
  };
  return settle(maxWidth, 8);
}

/** White space as one space each, nothing that XML can't hold. */
export function drawable(text: string): string {
  const trimmed = text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, " ").trim();
  return isSimple(trimmed) ? trimmed : trimmed.replace(forbidden, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const forbidden = /[\0-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

type Measure = (text: string) => TextLine;

/** What stays together on a line, with the space that it ends in and without. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly bare: number;
}

/** A piece that is wider than a line, in parts that aren't. */
function tear(piece: string, maxWidth: number, measure: Measure): readonly string[] {
  if (measure(piece.trimEnd()).width <= maxWidth) return [piece];
  const parts: string[] = [];
  let part: string[] = [];
  let width = 0;
  for (const cluster of clustersOf(piece)) {
    const more = measure(cluster).width;
    if (part.length > 0 && cluster.trim() !== "" && width + more > maxWidth) {
      const rest = shrink(part, maxWidth, measure);
      parts.push(part.join(""));
      part = rest;
      width = measure(part.join("")).width;
    }
    part.push(cluster);
    width += more;
  }
  while (part.length > 0) {
    const rest = shrink(part, maxWidth, measure);
    parts.push(part.join(""));
    part = rest;
  }
  return parts;
}

/** Takes the characters from a part's end that don't fit after all, and gives them back. */
function shrink(part: string[], maxWidth: number, measure: Measure): string[] {
  const rest: string[] = [];
  while (part.length > 1 && measure(part.join("").trimEnd()).width > maxWidth) rest.unshift(part.pop()!);
  return rest;
}

function fill(pieces: readonly Piece[], limit: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const piece of pieces) {
    if (line !== "" && width + piece.bare > limit) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += piece.text;
    width += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** As few lines as there can be, no wider than they must be for that. */
function fillEvenly(pieces: readonly Piece[], limit: number): readonly string[] {
  let best = fill(pieces, limit);
  if (best.length === 1) return best;
  const count = best.length;
  let low = pieces.reduce((widest, piece) => Math.max(widest, piece.bare), 0);
  let high = limit;
  for (let round = 0; round < 8 && low < high; round++) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle);
    if (lines.length <= count) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}
