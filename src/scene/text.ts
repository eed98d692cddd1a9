import { asianFontOf, type Weight } from "./fonts.js";
import { breakEnds } from "./line-breaks.js";
import { bareEnd, type Piece, piecesOf } from "./pieces.js";
import { type Ruler, simpleRuler } from "./ruler.js";
import { measureLine } from "./runs.js";
import type { TextLine } from "./scene.js";
import { isSimple } from "./simple.js";

/** The width in px of a text on one line. */
export function measureText(text: string, size: number, weight: Weight): number {
  const whole = drawable(text);
  return rulerFor(whole, size, weight).widthOf(0, whole.length);
}

/** A text on one line, ready to be drawn. */
export function singleLine(text: string, size: number, weight: Weight): TextLine {
  const whole = drawable(text);
  return rulerFor(whole, size, weight).lineOf(0, whole.length);
}

/** The width in px of the widest part that a line doesn't break of itself: below it, words are torn. */
export function widestPiece(text: string, size: number, weight: Weight): number {
  const whole = drawable(text);
  const ruler = rulerFor(whole, size, weight);
  let widest = 0;
  let from = 0;
  for (const to of breakEnds(whole)) {
    widest = Math.max(widest, ruler.widthOf(from, bareEnd(whole, from, to)));
    from = to;
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
  const ruler = rulerFor(whole, size, weight);
  const pieces = piecesOf(whole, maxWidth, ruler);
  const settle = (limit: number, rounds: number): readonly TextLine[] => {
    const lines = linesWithin(pieces, limit, whole).map(([from, to]) => ruler.lineOf(from, to));
    const excess = lines.reduce((most, line) => Math.max(most, line.width - maxWidth), 0);
    // Kerning between pieces can make a line wider than its pieces: rarely, and by little.
    return excess > 0 && rounds > 0 ? settle(Math.min(limit - excess, limit * 0.95), rounds - 1) : lines;
  };
  return settle(maxWidth, 8);
}

/** White space as one space each, nothing that XML can't hold. */
export function drawable(text: string): string {
  if (isSimple(text) && !text.includes("  ") && text.trim() === text) return text;
  const trimmed = text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, " ").trim();
  return isSimple(trimmed) ? trimmed : withoutForbidden(trimmed);
}

function withoutForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
  return text.replace(/[\0-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}

function rulerFor(text: string, size: number, weight: Weight): Ruler {
  if (isSimple(text)) return simpleRuler(text, size, weight);
  const asian = asianFontOf(text);
  const lineOf = (from: number, to: number): TextLine => measureLine(text.slice(from, to), size, weight, asian);
  return { lineOf, widthOf: (from, to) => lineOf(from, to).width };
}

/** Parts of a text, each without the white space at its end. */
type Lines = readonly (readonly [from: number, to: number])[];

/** As few lines as there can be, no wider than they must be for that. */
function linesWithin(pieces: readonly Piece[], limit: number, text: string): Lines {
  let from = 0;
  return fillEvenly(pieces, limit).map((to) => {
    const line = [from, bareEnd(text, from, to)] as const;
    from = to;
    return line;
  });
}

/** The ends of the lines. */
function fillEvenly(pieces: readonly Piece[], limit: number): readonly number[] {
  let best = fill(pieces, limit);
  if (best.length === 1) return best;
  const count = best.length;
  let low = pieces.reduce((widest, piece) => Math.max(widest, piece.bare), 0);
  let high = limit;
  for (let round = 0; round < 8 && low < high; round++) {
    const middle = (low + high) / 2;
    const ends = fill(pieces, middle);
    if (ends.length <= count) {
      best = ends;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** As much on each line as goes there. */
function fill(pieces: readonly Piece[], limit: number): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  let width = 0;
  for (const piece of pieces) {
    if (end > 0 && width + piece.bare > limit) {
      ends.push(end);
      width = 0;
    }
    end = piece.to;
    width += piece.width;
  }
  return [...ends, end];
}
