import { type FontMetrics, unpackMetrics } from "./font-metrics.js";
import { inter400 } from "./metrics/inter-400.js";
import { inter600 } from "./metrics/inter-600.js";
import { isSimple } from "./simple.js";

export type Weight = 400 | 600;

/** The font that is measured to the unit; every other one is estimated. */
export const measuredFont = "Inter";

const regular = unpackMetrics(inter400);
const semibold = unpackMetrics(inter600);

/** What is known of the measured font. */
export function metricsOf(weight: Weight): FontMetrics {
  return weight === 400 ? regular : semibold;
}

/** A font for what Inter hasn't got, and how wide one of its characters is, in em: on the safe side. */
interface FallbackFont {
  readonly font: string;
  readonly em: number;
  /** The pattern is a function's own, as V8 builds the sets that it asks for, which takes long, when it gets there. */
  readonly draws: (cluster: string) => boolean;
}

const fallbacks: readonly FallbackFont[] = [
  {
    font: "Noto Color Emoji",
    em: 1.3,
    draws: (cluster) => /\p{RI}|\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(cluster),
  },
  { font: "Noto Sans CJK SC", em: 0.55, draws: (cluster) => /^[\uff61-\uff9f\uffa0-\uffdc]/u.test(cluster) },
  {
    font: "Noto Sans CJK SC",
    em: 1,
    draws: (cluster) =>
      /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\u3000-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff00-\uffee]/u.test(
        cluster,
      ),
  },
  { font: "Noto Color Emoji", em: 1.3, draws: (cluster) => /^\p{Extended_Pictographic}/u.test(cluster) },
  { font: "Noto Sans Arabic", em: 0.72, draws: (cluster) => /^\p{sc=Arab}/u.test(cluster) },
  { font: "Noto Sans Hebrew", em: 0.66, draws: (cluster) => /^\p{sc=Hebr}/u.test(cluster) },
  { font: "Noto Sans Devanagari", em: 0.78, draws: (cluster) => /^\p{sc=Deva}/u.test(cluster) },
  { font: "Noto Sans Bengali", em: 0.82, draws: (cluster) => /^\p{sc=Beng}/u.test(cluster) },
  { font: "Noto Sans Tamil", em: 1.1, draws: (cluster) => /^\p{sc=Taml}/u.test(cluster) },
  { font: "Noto Sans Thai", em: 0.66, draws: (cluster) => /^\p{sc=Thai}/u.test(cluster) },
  { font: "Noto Sans Georgian", em: 0.7, draws: (cluster) => /^\p{sc=Geor}/u.test(cluster) },
  { font: "Noto Sans Armenian", em: 0.75, draws: (cluster) => /^\p{sc=Armn}/u.test(cluster) },
  { font: "Noto Sans Ethiopic", em: 0.9, draws: (cluster) => /^\p{sc=Ethi}/u.test(cluster) },
  { font: "Noto Sans Math", em: 0.95, draws: (cluster) => /^[\p{Sm}\u{1d400}-\u{1d7ff}]/u.test(cluster) },
  { font: "sans-serif", em: 1.1, draws: (cluster) => cluster.startsWith("\ufffd") },
  { font: "Noto Sans Symbols", em: 1.1, draws: (cluster) => /^\p{S}/u.test(cluster) },
];

export interface ClusterFont {
  readonly font: string;
  /** Of the whole cluster, in em; absent where the measured font has all of it. */
  readonly em?: number;
}

/** Chinese, Japanese and Korean share characters, but not how they are drawn. */
export function asianFontOf(text: string): string {
  if (isSimple(text)) return asian;
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return "Noto Sans CJK JP";
  return /\p{sc=Hang}/u.test(text) ? "Noto Sans CJK KR" : asian;
}

const asian = "Noto Sans CJK SC";

/** The font of a cluster. A mark without a letter to stand on is nobody's: it is drawn on a circle of an unknown font. */
export function fontOf(cluster: string, asianFont: string): ClusterFont {
  if (isMeasured(cluster)) return { font: measuredFont };
  const fallback = fallbacks.find(({ draws }) => draws(cluster));
  const base = fallback?.em ?? 1.1;
  const more = [...cluster].slice(1).reduce((sum, char) => sum + widthBehind(char, base), 0);
  const pictures = fallback?.font === "Noto Color Emoji";
  const font = fallback?.font === asian ? asianFont : (fallback?.font ?? "sans-serif");
  return { font, em: pictures ? base : base + more };
}

function isMeasured(cluster: string): boolean {
  const { advance } = metricsOf(400);
  const whole = cluster.normalize("NFC");
  for (const char of whole) if (advance(char.codePointAt(0)!) < 0) return false;
  return !/^\p{M}/u.test(whole);
}

/** What a further character of a cluster adds: a letter of a conjunct as much as the first, a spacing mark a good part. */
function widthBehind(char: string, base: number): number {
  if (/\p{L}/u.test(char)) return base;
  return /\p{Mc}/u.test(char) ? base * 0.6 : 0;
}

/** Written from right to left. */
export function isRightToLeft(cluster: string): boolean {
  return rightToLeft.test(cluster);
}

const rightToLeft = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Takes the direction of what stands around it. */
export function isNeutral(cluster: string): boolean {
  return !/^[\p{L}]/u.test(cluster) && !isRightToLeft(cluster);
}
