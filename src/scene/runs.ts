import { clustersOf, isSimple } from "./clusters.js";
import { fontOf, isNeutral, isRightToLeft, measuredFont, metricsOf, type Weight } from "./fonts.js";
import type { Run, TextLine } from "./scene.js";

/** Room for what a renderer rounds. */
const headroom = 1.006;

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
  if (isSimple(text)) {
    const width = widthOf(text, size, weight);
    return { runs: [{ text, font: measuredFont, width }], width };
  }
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
    return within ? { text: piece.text, font, em: piece.em ?? widthOf(piece.text, 1, 400) * 1.1 } : piece;
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
    const invisible = ignorable.test(text);
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
const ignorable = /^\p{Default_Ignorable_Code_Point}+$/u;

function measureRun({ text, font, em = 0 }: Piece, size: number, weight: Weight): Run {
  return { text, font, width: font === measuredFont ? widthOf(text, size, weight) : em * size };
}

/** The width of a text that the measured font has all of: the sum of advances, and more where neighbours widen each other. */
function widthOf(text: string, size: number, weight: Weight): number {
  const { advance, widening, unitsPerEm } = metricsOf(weight);
  const simple = isSimple(text);
  const whole = simple ? text : text.normalize("NFC");
  let units = 0;
  let last = 0;
  for (const char of whole) {
    const code = char.codePointAt(0)!;
    units += Math.max(0, advance(code));
    if (last !== 0) units += widening(last, code);
    last = code;
  }
  return ((units + alternates(whole, simple)) / unitsPerEm) * headroom * size;
}

/**
 * What Inter's contextual alternates may add beyond pairs, in units of 2048 to the em, on the safe side: `-->` becomes a
 * long arrow, `1x2` a multiplication, signs between capitals grow, and marks that compose with nothing keep neighbours apart.
 * Simple text has no marks; V8 takes long to build the set of them.
 */
function alternates(text: string, simple: boolean): number {
  if (simple && !/[-<>=~*x()[\]{}|]/.test(text)) return 0;
  const arrows = text.match(/[-<>=~|]{2,}/g)?.join("").length ?? 0;
  const times = text.match(/\d ?x(?= ?\d)/g)?.length ?? 0;
  const stars = text.match(/[*]/g)?.length ?? 0;
  const bars = text.match(/[()[\]{}|]/g)?.length ?? 0;
  const marks = simple ? 0 : (text.match(/\p{M}/gu)?.length ?? 0);
  return 345 * arrows + 240 * times + 300 * stars + 12 * bars + 320 * marks;
}
