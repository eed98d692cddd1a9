import type { TextLine } from "../../scene/scene.js";
import { widestPiece, wrapText } from "../../scene/text.js";
import type { Size } from "./grid.js";
import { BOX_TEXT } from "./text-style.js";

const MIN_HEIGHT = 52;
/** Between a line's ends and the rim, both together. */
const SIDE_ROOM = 8;
/** Letters don't fill their line's height: its corners may come that much nearer to the rim. */
const LINE_SLACK = 2;
/** Above and below the text. */
const END_ROOM = 4;
/** A line that takes more of the width than this would need a diamond without end. */
const WIDEST_SHARE = 0.96;
/** Widths of lines that are tried: so many between the longest word and the diamond's width, and not in finer steps. */
const TRIALS = 10;
const LEAST_STEP = 8;

export interface DiamondText {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

/**
 * The lowest diamond of a width in which a text fits, with the corners of each of its lines inside the rhombus, and so those
 * of the rows (of badges) below it. Words are broken only where there is no other way.
 */
export function fitDiamond(text: string, width: number, below: readonly Size[]): DiamondText {
  const widest = width * WIDEST_SHARE - SIDE_ROOM;
  const longest = widestPiece(text, BOX_TEXT.size, BOX_TEXT.weight);
  const narrowest = longest <= widest ? longest : widest / 2;
  const step = Math.max(LEAST_STEP, (widest - narrowest) / TRIALS);
  let best: DiamondText = { lines: [], height: Number.POSITIVE_INFINITY };
  let count = Number.POSITIVE_INFINITY;
  for (let room = narrowest; room <= Math.max(narrowest, widest); room += step) {
    const lines = wrapText(text, room + 0.01, BOX_TEXT.size, BOX_TEXT.weight);
    if (lines.length === count) continue;
    count = lines.length;
    const height = heightAround(lines, below, width);
    if (height < best.height) best = { lines, height };
    if (count <= 1) break;
  }
  return best;
}

/** The height of a diamond around centred lines and the rows below them. */
function heightAround(lines: readonly TextLine[], below: readonly Size[], width: number): number {
  const heights = [...lines.map(() => BOX_TEXT.lineHeight), ...below.map((row) => row.height)];
  const widths = [...lines.map((line) => line.width), ...below.map((row) => row.width)];
  const total = heights.reduce((sum, height) => sum + height, 0);
  let top = -total / 2;
  let need = 0;
  for (const [index, height] of heights.entries()) {
    const corner = Math.max(Math.abs(top), Math.abs(top + height)) - LINE_SLACK;
    const free = 1 - ((widths[index] ?? 0) + SIDE_ROOM) / width;
    if (free <= 0) return Number.POSITIVE_INFINITY;
    need = Math.max(need, (2 * corner) / free);
    top += height;
  }
  return Math.max(MIN_HEIGHT, 2 * Math.ceil(need / 2) + END_ROOM);
}
