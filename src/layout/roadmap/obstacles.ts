import type { Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";

const clearance = 4;
const nearest = 5;

/** What is drawn already, asked whether another line may run there. */
export interface Terrain {
  readonly rooms: readonly Rectangle[];
  readonly lines: readonly (readonly Point[])[];
}

/** Whether a line keeps clear of all rooms; its ends, which lie at rims, don't count. */
export function isClear(line: readonly Point[], rooms: readonly Rectangle[]): boolean {
  return line.slice(1).every((end, i) => {
    const start = line[i]!;
    return rooms.every((room) => !pierces(start, end, room));
  });
}

function pierces([x1, y1]: Point, [x2, y2]: Point, { x, y, width, height }: Rectangle): boolean {
  const level = y1 === y2;
  const [left, right] = x1 < x2 ? [x1, x2] : [x2, x1];
  const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
  const [acrossX, acrossY] = level ? [0.5, clearance] : [clearance, 0.5];
  return (
    right > x - acrossX + 1 && left < x + width + acrossX - 1 && bottom > y - acrossY && top < y + height + acrossY
  );
}

/** Whether two lines run along each other, so near that they'd be taken for one. */
export function runsAlong(line: readonly Point[], lines: readonly (readonly Point[])[]): boolean {
  return lines.some((other) => pairsOf(line, other).some(([a, b]) => a.level === b.level && areBeside(a, b)));
}

export function crossings(line: readonly Point[], lines: readonly (readonly Point[])[]): number {
  return lines.reduce(
    (sum, other) => sum + pairsOf(line, other).filter(([a, b]) => a.level !== b.level && cross(a, b)).length,
    0,
  );
}

/** A level or upright piece: where it lies, and from where to where it reaches along itself. */
interface Piece {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function piecesOf(line: readonly Point[]): readonly Piece[] {
  return line.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = line[i]!;
    const level = y1 === y2;
    const [a, b] = level ? [x1, x2] : [y1, y2];
    return { level, at: level ? y1 : x1, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

function pairsOf(line: readonly Point[], other: readonly Point[]): readonly (readonly [Piece, Piece])[] {
  const theirs = piecesOf(other);
  return piecesOf(line).flatMap((own) => theirs.map((their) => [own, their] as const));
}

function areBeside(a: Piece, b: Piece): boolean {
  return Math.abs(a.at - b.at) < nearest && Math.min(a.to, b.to) - Math.max(a.from, b.from) > -nearest;
}

function cross(a: Piece, b: Piece): boolean {
  return a.at > b.from && a.at < b.to && b.at > a.from && b.at < a.to;
}
