import type { TextLine } from "../../scene/scene.js";
import { measureText, wrapText } from "../../scene/text.js";
import { LABEL_TEXT } from "./text-style.js";

/** Labels are at most this wide, unless they have room on a level line … */
const USUAL_WIDTH = 78;
/** … or are so long that they would become towers. */
const WIDEST = 220;
/** About as wide as high, and a half more. */
const PROPORTION = 1.5;
/** Room at both ends, together. */
const ENDS = 4;

/** A label's lines, and the room that they need. */
export interface LabelText {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

/** A label on one line, as long as it isn't longer than a label may be. */
export function setOnOneLine(label: string): LabelText {
  return setWithin(label, Math.max(widthOfBlock(label), WIDEST));
}

/** A label in a compact block. */
export function setInBlock(label: string): LabelText {
  return setWithin(label, widthOfBlock(label));
}

/** A label on two lines, broken at a space such that they are short; null where that isn't possible. */
export function setOnTwoLines(label: string): LabelText | null {
  const words = label.split(/\s+/u);
  const text = setWithin(label, narrowestOfTwo(words.map(widthOf)));
  return text.lines.length === 2 ? text : null;
}

/** The least width in which words stand on two lines. */
function narrowestOfTwo(words: readonly number[]): number {
  const space = widthOf(" ");
  const lineOf = (line: readonly number[]): number => line.reduce((sum, word) => sum + word + space, 0);
  const widths = words.map((_, i) => Math.max(lineOf(words.slice(0, i)), lineOf(words.slice(i))));
  return Math.min(...widths);
}

function widthOfBlock(label: string): number {
  const length = widthOf(label);
  const even = Math.sqrt(length * LABEL_TEXT.lineHeight * PROPORTION);
  return Math.min(WIDEST, Math.max(USUAL_WIDTH, even));
}

function setWithin(label: string, width: number): LabelText {
  const lines = wrapText(label, width, LABEL_TEXT.size, LABEL_TEXT.weight);
  const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  return { lines, width: Math.ceil(widest) + ENDS, height: lines.length * LABEL_TEXT.lineHeight };
}

function widthOf(text: string): number {
  return measureText(text, LABEL_TEXT.size, LABEL_TEXT.weight);
}
