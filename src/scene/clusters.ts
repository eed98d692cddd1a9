import { isSimple } from "./simple.js";

/**
 * Cuts a text into what a reader takes for one character: letters with their marks, surrogate pairs, emoji sequences,
 * flags, Hangul syllables, conjuncts. Nothing is lost: the parts joined are the text.
 *
 * The rules of UAX 29 that matter for drawing, spelled out, so that the result doesn't hang on the version of ICU.
 */
export function clustersOf(text: string): readonly string[] {
  return isSimple(text) ? [...text] : (text.match(clusterPattern()) ?? []);
}

/** Marks and invisible joiners: they stand on what comes before them. */
const extend = "[\\p{M}\\u200c\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]";
const pictograph = "\\p{Extended_Pictographic}";
const hangul = "[\\u1100-\\u115f]+[\\u1160-\\u11a7]*[\\u11a8-\\u11ff]*|[\\uac00-\\ud7a3][\\u1160-\\u11ff]*";
/** Signs that bind two consonants to one shape in the scripts of India. */
const virama = "[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0c4d\\u0d4d]";

/** Made when it is needed: V8 builds large sets for it. */
function clusterPattern(): RegExp {
  const alternatives = [
    `\\p{RI}\\p{RI}${extend}*`,
    `${pictograph}${extend}*(?:(?<=\\u200d)${pictograph}${extend}*)*`,
    `(?:${hangul})${extend}*`,
    `\\p{L}${extend}*(?:(?<=${virama}\\u200d?)\\p{L}${extend}*)*`,
    `[^]${extend}*`,
  ];
  return new RegExp(alternatives.join("|"), "gu");
}
