import { clustersOf } from "./clusters.js";

/**
 * Cuts a text where a line may end, as UAX 14 has it, simplified: behind spaces, hyphens and slashes within words, dashes,
 * and between the characters of scripts that write without spaces. White space stays with the piece that it ends.
 */
export function breakPieces(text: string): readonly string[] {
  const clusters = clustersOf(text);
  const pieces: string[] = [];
  let piece = "";
  clusters.forEach((cluster, i) => {
    piece += cluster;
    const next = clusters[i + 1];
    if (next !== undefined && mayBreak(clusters, i, cluster, next)) {
      pieces.push(piece);
      piece = "";
    }
  });
  if (piece !== "") pieces.push(piece);
  return pieces;
}

const space = /^[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/;
const ideograph =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef\u{1f000}-\u{1faff}]/u;
/** Never at a line's start: closing brackets, stops, small kana, marks of repetition and length. */
const closing =
  /^[)\]}»›,.;:!?%、。，．・：；？！゛゜ヽヾゝゞ々〻ー〜～」』】〉》〕）］｝〗〙…‥’”ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/u;
/** Never at a line's end. */
const opening = /^[([{«‹「『【〈《〔（［｛〖〘‘“¿¡]/u;
/** Between two of them no line ends. */
const western = /^[A-Za-z0-9]/;
const glue = /^[\u00a0\u202f\u2007\u2060\ufeff\u2011]/;

function mayBreak(clusters: readonly string[], i: number, cluster: string, next: string): boolean {
  if (western.test(cluster) && western.test(next)) return false;
  if (space.test(next) || glue.test(next) || glue.test(cluster) || closing.test(next)) return false;
  if (space.test(cluster)) return true;
  if (opening.test(cluster)) return false;
  if (isIdeograph(cluster) || isIdeograph(next)) return true;
  if (/^[–—]/.test(cluster)) return true;
  const joint = /^[-‐/]/.test(cluster);
  return joint && isLetter(next) && isLetter(clusters[i - 1] ?? "") && isLetter(clusters[i - 2] ?? "");
}

function isIdeograph(cluster: string): boolean {
  const code = cluster.charCodeAt(0);
  return (code >= 0x2e80 || code === 0x2ea || code === 0x2eb) && ideograph.test(cluster);
}

function isLetter(cluster: string): boolean {
  return western.test(cluster) ? /^\D/.test(cluster) : cluster.charCodeAt(0) >= 0x80 && /^\p{L}/u.test(cluster);
}
