import { measuredFont, metricsOf, type Weight } from "./fonts.js";
import type { TextLine } from "./scene.js";
import { isSimple, simplePlace } from "./simple.js";

/** Measures parts of one text, each as if it stood alone: from one code unit up to another. */
export interface Ruler {
  /** In px. */
  readonly widthOf: (from: number, to: number) => number;
  readonly lineOf: (from: number, to: number) => TextLine;
}

/** Room for what a renderer rounds. */
const headroom = 1.006;

/** The ruler of a simple text: its characters are looked up once, then every part is a difference of two sums. */
export function simpleRuler(text: string, size: number, weight: Weight): Ruler {
  const { unitsPerEm, simple } = metricsOf(weight);
  const { advances, firsts, seconds, columns, pairs } = simple;
  /** Where each character begins and ends, in the font's units; a pair's widening lies between the two. */
  const begins: number[] = [];
  const ends: number[] = [];
  let units = 0;
  let row = 0;
  for (let i = 0; i < text.length; i++) {
    const place = simplePlace(text.charCodeAt(i));
    units += pairs.charCodeAt(row * columns + seconds.charCodeAt(place));
    begins.push(units);
    units += advances.charCodeAt(place);
    ends.push(units);
    row = firsts.charCodeAt(place);
  }
  const hasAlternates = mayAlternate.test(text);
  const widthOf = (from: number, to: number): number => {
    if (from >= to) return 0;
    const more = hasAlternates ? alternates(text.slice(from, to)) : 0;
    return ((ends[to - 1]! - begins[from]! + more) / unitsPerEm) * headroom * size;
  };
  const lineOf = (from: number, to: number): TextLine => {
    const width = widthOf(from, to);
    return { runs: [{ text: text.slice(from, to), font: measuredFont, width }], width };
  };
  return { widthOf, lineOf };
}

/** The width of a text that the measured font has all of: the sum of advances, and more where neighbours widen each other. */
export function measuredWidth(text: string, size: number, weight: Weight): number {
  if (isSimple(text)) return simpleRuler(text, size, weight).widthOf(0, text.length);
  const { advance, widening, unitsPerEm } = metricsOf(weight);
  const whole = text.normalize("NFC");
  const marks = whole.match(/\p{M}/gu)?.length ?? 0;
  let units = alternates(whole) + markRoom * marks;
  let last = 0;
  for (const char of whole) {
    const code = char.codePointAt(0)!;
    units += Math.max(0, advance(code));
    if (last !== 0) units += widening(last, code);
    last = code;
  }
  return (units / unitsPerEm) * headroom * size;
}

/** What a mark that composes with nothing keeps its neighbours apart, on the safe side, in units of 2048 to the em. */
const markRoom = 320;

/** What texts have that `alternates` finds something in. */
const mayAlternate = /[-<>=~|]{2}|\d ?x|[*()[\]{}|]/;

/**
 * What Inter's contextual alternates may add beyond pairs, in units of 2048 to the em, on the safe side: `-->` becomes a
 * long arrow, `1x2` a multiplication, and signs between capitals grow.
 */
function alternates(text: string): number {
  if (!mayAlternate.test(text)) return 0;
  const arrows = text.match(/[-<>=~|]{2,}/g)?.join("").length ?? 0;
  const times = text.match(/\d ?x(?= ?\d)/g)?.length ?? 0;
  const stars = text.match(/[*]/g)?.length ?? 0;
  const bars = text.match(/[()[\]{}|]/g)?.length ?? 0;
  return 345 * arrows + 240 * times + 300 * stars + 12 * bars;
}
