import { clustersOf } from "./clusters.js";
import { isSimple } from "./simple.js";

/**
 * Where a line may end, as UAX 14 has it, simplified: behind spaces, hyphens and slashes within words, dashes, and between
 * the characters of scripts that write without spaces. Gives the ends of the pieces between these places, the text's own
 * last; white space belongs to the piece that it ends.
 */
export function breakEnds(text: string): readonly number[] {
  const clusters: ArrayLike<string> = isSimple(text) ? text : clustersOf(text);
  const ends: number[] = [];
  let end = 0;
  for (let i = 0; i < clusters.length; i++) {
    end += clusters[i]!.length;
    if (i + 1 === clusters.length || mayBreak(clusters, i)) ends.push(end);
  }
  return ends;
}

const spaces = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000";
const glue = "\u00a0\u202f\u2007\u2060\ufeff\u2011";
/** Never at a line's start: closing brackets, stops, small kana, marks of repetition and length. */
const closing =
  ")]}»›,.;:!?%、。，．・：；？！゛゜ヽヾゝゞ々〻ー〜～」』】〉》〕）］｝〗〙…‥’”ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
/** Never at a line's end. */
const opening = "([{«‹「『【〈《〔（［｛〖〘‘“¿¡";

/** Whether a line may end behind a character. */
function mayBreak(clusters: ArrayLike<string>, i: number): boolean {
  const cluster = clusters[i]!;
  const next = clusters[i + 1]!;
  if (isWithinWords(cluster) && isWithinWords(next)) return false;
  if (isOneOf(spaces, next) || isOneOf(glue, next) || isOneOf(closing, next) || isOneOf(glue, cluster)) return false;
  if (isOneOf(spaces, cluster)) return true;
  if (isOneOf(opening, cluster)) return false;
  if (isIdeograph(cluster) || isIdeograph(next) || isOneOf("–—", cluster)) return true;
  const isJoint = isOneOf("-‐/", cluster);
  return isJoint && isLetter(next) && isLetter(clusters[i - 1] ?? "") && isLetter(clusters[i - 2] ?? "");
}

/** Up from 0 to the first ideograph: between two of these no line ends. */
function isWithinWords(cluster: string): boolean {
  const code = cluster.charCodeAt(0);
  return code >= 0x30 && code < firstIdeograph;
}

/** In the sets are none that take two code units. */
function isOneOf(set: string, cluster: string): boolean {
  return set.includes(cluster.charAt(0));
}

const firstIdeograph = 0x2ea;

function isIdeograph(cluster: string): boolean {
  const code = cluster.charCodeAt(0);
  if (code < 0x2e80) return code === firstIdeograph || code === 0x2eb;
  return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef\u{1f000}-\u{1faff}]/u.test(
    cluster,
  );
}

function isLetter(cluster: string): boolean {
  if (cluster.charCodeAt(0) < 0x80) return /^[A-Za-z]/.test(cluster);
  return cluster !== "" && /^\p{L}/u.test(cluster);
}
