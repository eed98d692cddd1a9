import type { Point } from "../../scene/scene.js";
import type { Rectangle, Size } from "../grid/grid.js";
import type { Stretch } from "../page/drawn.js";

const nearest = 13;
const stride = 5;
const strides = 40;
const clearance = 5;
const dotClearance = 7;
/** Between a note and the edges of its column. */
const margin = 4;
/** How far a point lies within the note that hangs at it. */
const overlap = 8;

/** The nearest room above or below a point (below first, where the value is negative) in which a note keeps clear of all obstacles; nothing where there is none near. */
export function freeRoom(
  point: Point,
  size: Size,
  cell: Stretch,
  isFree: (room: Rectangle) => boolean,
): Rectangle | undefined {
  const [x, y] = point;
  const { width, height } = size;
  const slack = Math.max(0, (cell.width - 2 * margin - width) / 2);
  for (let step = 0; step < strides; step++) {
    const away = nearest + step * stride;
    for (const aside of [0, -slack, slack]) {
      const left = leftFor(x - width / 2 + aside, x, width, cell);
      const [above, below] = [y - away - height, y + away];
      for (const top of y > 0 ? [below, above] : [above, below]) {
        const room = { x: left, y: top, width, height };
        if (isFree(room)) return room;
      }
    }
  }
  return undefined;
}

function leftFor(wanted: number, x: number, width: number, cell: Stretch): number {
  const near = Math.max(x + overlap - width, Math.min(x - overlap, wanted));
  return Math.max(cell.x + margin, Math.min(cell.x + cell.width - margin - width, near));
}

/** The line from a point to its note. */
export function leaderTo(room: Rectangle, [x, y]: Point): readonly [Point, Point] {
  return [
    [x, y],
    [x, room.y > y ? room.y : room.y + room.height],
  ];
}

/** Whether two notes, each with the line to its point, keep clear of each other. */
export function keepClear(room: Rectangle, point: Point, other: Rectangle, otherPoint: Point): boolean {
  const own = [room, leaderRoom(room, point)];
  const theirs = [other, leaderRoom(other, otherPoint)];
  return own.every((a) => theirs.every((b) => !meet(a, b)));
}

function leaderRoom(room: Rectangle, point: Point): Rectangle {
  const [[x, from], [, to]] = leaderTo(room, point);
  return { x: x - 1, y: Math.min(from, to), width: 2, height: Math.abs(to - from) };
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x < b.x + b.width + clearance &&
    b.x < a.x + a.width + clearance &&
    a.y < b.y + b.height + clearance &&
    b.y < a.y + a.height + clearance
  );
}

export function holds({ x, y, width, height }: Rectangle, [px, py]: Point): boolean {
  return px > x - clearance && px < x + width + clearance && py > y - clearance && py < y + height + clearance;
}

/** A curve that is level at its points, as points so close that no note fits between them, and the rims of its markers. */
export function tracedCurve(points: readonly Point[]): readonly Point[] {
  const curve = points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const count = Math.max(2, Math.ceil((Math.abs(x2 - x1) + Math.abs(y2 - y1)) / 4));
    return Array.from({ length: count + 1 }, (_, k): Point => {
      const t = k / count;
      const across = 1.5 * t * (1 - t) + t * t * t;
      return [x1 + across * (x2 - x1), y1 + t * t * (3 - 2 * t) * (y2 - y1)];
    });
  });
  return [...curve, ...points.flatMap(rim)];
}

function rim([x, y]: Point): readonly Point[] {
  return [
    [x, y - dotClearance],
    [x, y + dotClearance],
    [x - dotClearance, y],
    [x + dotClearance, y],
  ];
}
