import { clustersOf } from "./clusters.js";
import { breakEnds } from "./line-breaks.js";
import type { Ruler } from "./ruler.js";

/** What stays together on a line, up to a code unit, with the space that it ends in and without. */
export interface Piece {
  readonly to: number;
  readonly width: number;
  readonly bare: number;
}

/** A text cut where lines may end, and where a piece is wider than a line, between characters. */
export function piecesOf(text: string, maxWidth: number, ruler: Ruler): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const bareWidth = (to: number): number => ruler.widthOf(start, bareEnd(text, start, to));
  const add = (to: number, bare: number): void => {
    pieces.push({ to, width: ruler.widthOf(start, to), bare });
    start = to;
  };
  for (const to of breakEnds(text)) {
    const bare = bareWidth(to);
    if (bare <= maxWidth) add(to, bare);
    else for (const end of tear(text, start, to, maxWidth, ruler)) add(end, bareWidth(end));
  }
  return pieces;
}

/** The end of a part without the white space at it. */
export function bareEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** Where a piece that is wider than a line is torn, into parts that aren't; the last of these ends is the piece's own. */
function tear(text: string, from: number, to: number, maxWidth: number, ruler: Ruler): readonly number[] {
  const clusters = clustersOf(text.slice(from, to));
  const ends: number[] = [];
  for (const cluster of clusters) ends.push((ends.at(-1) ?? from) + cluster.length);
  const torn: number[] = [];
  let start = from;
  let first = 0;
  /** Ends a part before a cluster, or as many clusters earlier as it takes to fit. */
  const cut = (before: number): void => {
    let last = before - 1;
    while (last > first && ruler.widthOf(start, bareEnd(text, start, ends[last]!)) > maxWidth) last--;
    start = ends[last]!;
    first = last + 1;
    torn.push(start);
  };
  let width = 0;
  clusters.forEach((cluster, i) => {
    const begin = ends[i]! - cluster.length;
    const more = ruler.widthOf(begin, ends[i]!);
    if (i > first && cluster.trim() !== "" && width + more > maxWidth) {
      cut(i);
      width = ruler.widthOf(start, begin);
    }
    width += more;
  });
  while (start < to) cut(clusters.length);
  return torn;
}
