import type { Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";

const clearance = 4;
const nearest = 5;

/** A level or upright piece of a line: where it lies, and from where to where it reaches along itself. */
export interface Piece {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function piecesOf(line: readonly Point[]): readonly Piece[] {
  return line.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = line[i]!;
    const level = y1 === y2;
    const [a, b] = level ? [x1, x2] : [y1, y2];
    return { level, at: level ? y1 : x1, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** Whether pieces keep clear of all rooms; that a line ends at a rim doesn't count. */
export function isClear(pieces: readonly Piece[], rooms: readonly Rectangle[]): boolean {
  for (const { level, at, from, to } of pieces) {
    for (const { x, y, width, height } of rooms) {
      const [near, far, low, high] = level ? [y, y + height, x, x + width] : [x, x + width, y, y + height];
      if (at > near - clearance && at < far + clearance && to > low + 0.5 && from < high - 0.5) return false;
    }
  }
  return true;
}

/** Whether some run along others, so near that they'd be taken for one line. */
export function runsAlong(pieces: readonly Piece[], others: readonly Piece[]): boolean {
  for (const a of pieces) {
    for (const b of others) {
      if (a.level !== b.level || Math.abs(a.at - b.at) >= nearest) continue;
      if (Math.min(a.to, b.to) - Math.max(a.from, b.from) > -nearest) return true;
    }
  }
  return false;
}

export function crossings(pieces: readonly Piece[], others: readonly Piece[]): number {
  let count = 0;
  for (const a of pieces) {
    for (const b of others) {
      if (a.level !== b.level && a.at > b.from && a.at < b.to && b.at > a.from && b.at < a.to) count++;
    }
  }
  return count;
}
