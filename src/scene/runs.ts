import { clustersOf } from "./clusters.js";
import { fontOf, isNeutral, isRightToLeft, measuredFont, type Weight } from "./fonts.js";
import { measuredWidth, simpleRuler } from "./ruler.js";
import type { Run, TextLine } from "./scene.js";
import { isSimple } from "./simple.js";

interface Piece {
  readonly text: string;
  readonly font: string;
  /** Estimated, in em; absent where the font is measured. */
  readonly em?: number;
}

/**
 * One line, cut into runs of one font each, in the order in which they are seen from the left. `asian` is the font of the
 * text that it is a line of: Chinese and Japanese are told apart by what stands anywhere in it.
 */
export function measureLine(text: string, size: number, weight: Weight, asian: string): TextLine {
  if (isSimple(text)) return simpleRuler(text, size, weight).lineOf(0, text.length);
  const clusters = clustersOf(text);
  const pieces = joinRightToLeft(clusters.map((cluster) => ({ text: cluster, ...fontOf(cluster, asian) })));
  const runs = joinRuns(pieces).map((run) => measureRun(run, size, weight));
  const first = clusters.find((cluster) => !isNeutral(cluster));
  const seen = first !== undefined && isRightToLeft(first) ? runs.reverse() : runs;
  return { runs: seen, width: seen.reduce((sum, run) => sum + run.width, 0) };
}

/** Right-to-left words, and what stands between them, are one piece: a renderer puts their letters in order. */
function joinRightToLeft(pieces: readonly Piece[]): readonly Piece[] {
  const turns = pieces.some((piece) => isRightToLeft(piece.text));
  if (!turns) return pieces;
  const alone = pieces.every((piece) => isRightToLeft(piece.text) || isNeutral(piece.text));
  const font = pieces.find((piece) => isRightToLeft(piece.text))!.font;
  return pieces.map((piece, i) => {
    const within = alone || isRightToLeft(piece.text) || (isNeutral(piece.text) && isBetweenRightToLeft(pieces, i));
    return within ? { text: piece.text, font, em: piece.em ?? measuredWidth(piece.text, 1, 400) * 1.1 } : piece;
  });
}

function isBetweenRightToLeft(pieces: readonly Piece[], at: number): boolean {
  const strong = (piece: Piece | undefined): boolean => piece !== undefined && !isNeutral(piece.text);
  let before = at;
  while (before >= 0 && !strong(pieces[before])) before--;
  let after = at;
  while (after < pieces.length && !strong(pieces[after])) after++;
  return isRightToLeft(pieces[before]?.text ?? "") && isRightToLeft(pieces[after]?.text ?? "");
}

/** A space belongs to what stands before it: a renderer drops the one that a run begins with. */
function joinRuns(pieces: readonly Piece[]): readonly Piece[] {
  const runs: { text: string; font: string; em: number }[] = [];
  for (const { text, font, em = 0 } of pieces) {
    const last = runs.at(-1);
    const invisible = isIgnorable(text);
    const width = invisible ? 0 : text === " " ? spaceWidth : em;
    if (last !== undefined && (last.font === font || invisible || text === " ")) {
      last.text += text;
      last.em += width;
    } else runs.push({ text, font: invisible ? measuredFont : font, em: width });
  }
  return runs;
}

/** In em, in a font that isn't measured. */
const spaceWidth = 0.3;

/** Characters that nothing is drawn for. */
function isIgnorable(cluster: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}+$/u.test(cluster);
}

function measureRun({ text, font, em = 0 }: Piece, size: number, weight: Weight): Run {
  return { text, font, width: font === measuredFont ? measuredWidth(text, size, weight) : em * size };
}
