type Point = readonly [number, number];

/** A straight piece of a line, with the number of the line. */
export interface Segment {
  readonly line: number;
  readonly from: Point;
  readonly to: Point;
}

export function segmentsOf(lines: readonly (readonly Point[])[]): readonly Segment[] {
  return lines.flatMap((points, line) => points.slice(1).map((to, at) => ({ line, from: points[at]!, to })));
}

/** How often pieces of different lines cross. */
export function crossingsAmong(segments: readonly Segment[]): number {
  let crossings = 0;
  for (const [at, one] of segments.entries()) {
    for (const other of segments.slice(0, at)) if (one.line !== other.line && cross(one, other)) crossings++;
  }
  return crossings;
}

function cross({ from: a, to: b }: Segment, { from: c, to: d }: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
