export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Dot = readonly [x: number, y: number];

/** Overlap by more than a hair. */
export function overlap(a: Box, b: Box, hair = 0.5): boolean {
  return (
    a.x < b.x + b.width - hair &&
    b.x < a.x + a.width - hair &&
    a.y < b.y + b.height - hair &&
    b.y < a.y + a.height - hair
  );
}

export function inside(inner: Box, outer: Box, hair = 0.5): boolean {
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

/** How far out a point lies, measured in half diagonals: 1 on the rim of the rhombus that fills the box. */
export function rhombusRadius([x, y]: Dot, box: Box): number {
  return (
    Math.abs(x - box.x - box.width / 2) / (box.width / 2) + Math.abs(y - box.y - box.height / 2) / (box.height / 2)
  );
}

/** How far a point is from the rim of a rectangle. */
export function rimDistance([x, y]: Dot, box: Box): number {
  const outX = Math.max(box.x - x, 0, x - box.x - box.width);
  const outY = Math.max(box.y - y, 0, y - box.y - box.height);
  if (outX > 0 || outY > 0) return Math.hypot(outX, outY);
  return Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
}

/** The box around a level or upright piece of a line. */
export function around([x1, y1]: Dot, [x2, y2]: Dot): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** A piece of a line, level or upright, runs through the box. */
export function pierces(piece: Box, box: Box): boolean {
  return (
    piece.x < box.x + box.width &&
    piece.x + piece.width > box.x &&
    piece.y < box.y + box.height &&
    piece.y + piece.height > box.y
  );
}
