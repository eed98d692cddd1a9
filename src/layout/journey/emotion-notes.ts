import type { Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { type Block, block } from "../page/block.js";
import { noteText } from "../page/styles.js";
import type { EmotionSeries } from "../steps/emotion-series.js";
import type { Frame } from "../steps/frame.js";

/** What was noted at a point of a curve, with a place for it. */
export interface PlacedNote extends Rectangle {
  readonly series: EmotionSeries;
  readonly column: number;
  /** For all: it has no marker. */
  readonly common: boolean;
  readonly text: Block;
  readonly point: Point;
}

const widest = 172;
export const notePaddingLeft = 22;
export const notePaddingRight = 8;
export const notePaddingY = 4;
const nearest = 13;
const stride = 5;
const farthest = 160;
const clearance = 5;
const dotClearance = 7;

/**
 * Places for all notes: above or below their points, as near as they can be without lying on a curve, a point or another
 * note. `places` is where each series' points lie.
 */
export function placeNotes(
  series: readonly EmotionSeries[],
  places: readonly (readonly Point[])[],
  frame: Frame,
): readonly PlacedNote[] {
  const obstacles = places.flatMap((path) => [...sampled(path), ...path.flatMap(rim)]);
  const placed: PlacedNote[] = [];
  const notes = series.flatMap((each, i) =>
    each.points.flatMap(({ column, note, common = false }, k) =>
      note === undefined ? [] : [{ each, column, note, common, point: places[i]![k]! }],
    ),
  );
  for (const { each, column, note, common, point } of notes.toSorted((a, b) => a.column - b.column)) {
    const cell = frame.columns[column]!;
    const beside = notePaddingRight + (common ? notePaddingRight : notePaddingLeft);
    const most = Math.min(widest, cell.width - 12);
    const text = block(note, most - beside, noteText, "ink");
    const width = Math.ceil(text.width / 0.98) + beside;
    const size = { width, height: text.height + 2 * notePaddingY };
    const isFree = (room: Rectangle): boolean =>
      !obstacles.some((at) => holds(room, at)) &&
      !placed.some((other) => meet(withLeader(room, point), withLeader(other, other.point)));
    placed.push({ series: each, column, common, text, point, ...firstFree(candidates(point, size, cell), isFree) });
  }
  return placed;
}

function firstFree(rooms: readonly Rectangle[], isFree: (room: Rectangle) => boolean): Rectangle {
  return rooms.find(isFree) ?? rooms.at(-1)!;
}

/** From the nearest to the farthest; beside the middle costs a little. */
function candidates(
  [x, y]: Point,
  { width, height }: { readonly width: number; readonly height: number },
  cell: { readonly x: number; readonly width: number },
): readonly Rectangle[] {
  const slack = Math.max(0, (cell.width - 8 - width) / 2);
  const rooms: { readonly price: number; readonly room: Rectangle }[] = [];
  for (let step = 0; step < farthest; step++) {
    const away = nearest + step * stride;
    for (const share of [0, -1, 1]) {
      const left = Math.max(cell.x + 4, Math.min(cell.x + cell.width - 4 - width, x - width / 2 + share * slack));
      const price = away + Math.abs(share) * 8;
      rooms.push({ price, room: { x: left, y: y - away - height, width, height } });
      rooms.push({ price: price + 1, room: { x: left, y: y + away, width, height } });
    }
  }
  return rooms.toSorted((a, b) => a.price - b.price).map(({ room }) => room);
}

/** A note together with the line from its point to it. */
function withLeader(room: Rectangle, [x, y]: Point): readonly Rectangle[] {
  const below = room.y > y;
  const from = below ? y : room.y + room.height;
  return [room, { x: x - 1, y: from, width: 2, height: Math.max(0, below ? room.y - y : y - from) }];
}

function meet(some: readonly Rectangle[], others: readonly Rectangle[]): boolean {
  return some.some((a) =>
    others.some(
      (b) =>
        a.x < b.x + b.width + clearance &&
        b.x < a.x + a.width + clearance &&
        a.y < b.y + b.height + clearance &&
        b.y < a.y + a.height + clearance,
    ),
  );
}

function holds({ x, y, width, height }: Rectangle, [px, py]: Point): boolean {
  return px > x - clearance && px < x + width + clearance && py > y - clearance && py < y + height + clearance;
}

/** A curve, level at its points, as points so close that no note fits between them. */
function sampled(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const count = Math.max(2, Math.ceil((Math.abs(x2 - x1) + Math.abs(y2 - y1)) / 4));
    return Array.from({ length: count + 1 }, (_, k): Point => {
      const t = k / count;
      const u = 1 - t;
      const across = 3 * u * t * 0.5 + t * t * t;
      return [x1 + across * (x2 - x1), y1 + t * t * (3 - 2 * t) * (y2 - y1)];
    });
  });
}

function rim([x, y]: Point): readonly Point[] {
  return [
    [x, y - dotClearance],
    [x, y + dotClearance],
    [x - dotClearance, y],
    [x + dotClearance, y],
  ];
}
