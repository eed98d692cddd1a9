import type { PlacedBox, PlacedLink, Rectangle } from "../../src/layout/grid/grid.js";
import type { Point } from "../../src/scene/scene.js";

/** A straight piece of a link between two of its points. */
export interface Piece {
  readonly link: number;
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly level: boolean;
  readonly upright: boolean;
}

const HAIR = 0.01;

export function piecesOf(link: PlacedLink, index: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < link.points.length; i++) {
    const from = link.points[i]!;
    const to = link.points[i + 1]!;
    const level = Math.abs(from[1] - to[1]) < HAIR;
    const upright = Math.abs(from[0] - to[0]) < HAIR;
    if (level && upright) continue;
    const left = Math.min(from[0], to[0]);
    const top = Math.min(from[1], to[1]);
    const right = Math.max(from[0], to[0]);
    pieces.push({ link: index, from, to, left, right, top, bottom: Math.max(from[1], to[1]), level, upright });
  }
  return pieces;
}

/** How far a piece's bounds are from a rectangle; 0 where they touch or overlap. */
export function distanceTo(piece: Piece, { x, y, width, height }: Rectangle): number {
  const aside = Math.max(0, x - piece.right, piece.left - x - width);
  return Math.hypot(aside, Math.max(0, y - piece.bottom, piece.top - y - height));
}

/** Whether a piece comes into a rectangle by more than `tolerance` px. A slanted piece counts with its bounds. */
export function enters(piece: Piece, { x, y, width, height }: Rectangle, tolerance: number): boolean {
  return (
    piece.left < x + width - tolerance &&
    piece.right > x + tolerance &&
    piece.top < y + height - tolerance &&
    piece.bottom > y + tolerance
  );
}

export function overlap(a: Rectangle, b: Rectangle, tolerance: number): boolean {
  return (
    a.x < b.x + b.width - tolerance &&
    b.x < a.x + a.width - tolerance &&
    a.y < b.y + b.height - tolerance &&
    b.y < a.y + a.height - tolerance
  );
}

/** A point's distance from a diamond's middle: 1 on its rim, less inside. */
export function depthInDiamond([px, py]: Point, { x, y, width, height }: Rectangle): number {
  return Math.abs(px - x - width / 2) / (width / 2) + Math.abs(py - y - height / 2) / (height / 2);
}

/** Whether a piece runs through a box's inside. */
export function runsThrough(piece: Piece, box: PlacedBox): boolean {
  if (!enters(piece, box, 1)) return false;
  if (box.shape === "box") return true;
  for (let share = 0.01; share < 1; share += 0.02) {
    const x = piece.from[0] + (piece.to[0] - piece.from[0]) * share;
    const y = piece.from[1] + (piece.to[1] - piece.from[1]) * share;
    if (depthInDiamond([x, y], box) < 0.97) return true;
  }
  return false;
}

/** Whether a point lies on a box's outline, to 1 px. */
export function isOnRim(point: Point, box: PlacedBox): boolean {
  const [x, y] = point;
  if (box.shape === "diamond") {
    return Math.abs(depthInDiamond(point, box) - 1) * Math.min(box.width, box.height) < 2;
  }
  const inside = x > box.x - 1 && x < box.x + box.width + 1 && y > box.y - 1 && y < box.y + box.height + 1;
  const edges = [x - box.x, x - box.x - box.width, y - box.y, y - box.y - box.height];
  return inside && Math.min(...edges.map(Math.abs)) < 1;
}
