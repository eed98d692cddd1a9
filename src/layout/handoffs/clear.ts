import type { Point } from "../../scene/scene.js";

const nearest = 4;
const hair = 2;

interface Piece {
  readonly line: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Whether no two lines run upon each other, or so near that they look like one. */
export function areClear(lines: readonly (readonly Point[])[]): boolean {
  return piecesOf(lines, 0).every(isApart) && piecesOf(lines, 1).every(isApart);
}

/** The pieces that keep one coordinate, by it. */
function piecesOf(lines: readonly (readonly Point[])[], axis: 0 | 1): readonly Piece[] {
  const other = axis === 0 ? 1 : 0;
  return lines
    .flatMap((points, line) =>
      points.slice(1).flatMap((point, i): readonly Piece[] => {
        const before = points[i]!;
        if (before[axis] !== point[axis]) return [];
        const [from, to] = [Math.min(before[other], point[other]), Math.max(before[other], point[other])];
        return [{ line, at: point[axis], from, to }];
      }),
    )
    .sort((a, b) => a.at - b.at);
}

function isApart(piece: Piece, index: number, pieces: readonly Piece[]): boolean {
  for (let i = index + 1; i < pieces.length && pieces[i]!.at - piece.at < nearest; i++) {
    const other = pieces[i]!;
    if (other.line !== piece.line && Math.min(other.to, piece.to) - Math.max(other.from, piece.from) > hair)
      return false;
  }
  return true;
}
