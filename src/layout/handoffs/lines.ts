import type { PaintName } from "../../scene/paint.js";
import type { Item, Point } from "../../scene/scene.js";
import type { Bond, Flow, Manner } from "./flows.js";

const thinnest = 1.3;
const thickest = 5;
const perHandshake = 0.75;
const between = 5;

/** As wide as it is heavy. */
export function strokeOf(count: number): number {
  return Math.min(thickest, thinnest + (count - 1) * perHandshake);
}

/** Where the lines of a bond run beside each other: from its middle to theirs, to the right where it runs down. */
export function offsetsOf({ flows }: Bond): readonly number[] {
  const offsets: number[] = [];
  flows.forEach(({ handshakes }, i) => {
    const before = flows[i - 1];
    if (before === undefined) offsets.push(0);
    else {
      const strokes = strokeOf(before.handshakes.length) + strokeOf(handshakes.length);
      offsets.push(offsets.at(-1)! + Math.max(7, strokes / 2 + between));
    }
  });
  const middle = offsets.at(-1)! / 2;
  return offsets.map((offset) => Math.round((offset - middle) * 100) / 100);
}

/** The room across all lines of a bond, their heads included. */
export function breadthOf(bond: Bond): number {
  const offsets = offsetsOf(bond);
  return Math.ceil(offsets.at(-1)! - offsets[0]! + 2 * headOf(thickestOf(bond)).half);
}

function thickestOf({ flows }: Bond): number {
  return flows.reduce((most, { handshakes }) => Math.max(most, strokeOf(handshakes.length)), 0);
}

/** A line of level and upright pieces, moved aside by so much: to the right where it runs down. */
export function beside(points: readonly Point[], offset: number): readonly Point[] {
  return points.map(([x, y], i): Point => {
    const [before, after] = [points[i - 1], points[i + 1]];
    const pieces = [before && ([before, points[i]!] as const), after && ([points[i]!, after] as const)];
    let [dx, dy] = [0, 0];
    for (const piece of pieces) {
      if (piece === undefined) continue;
      const [[x1, y1], [x2, y2]] = piece;
      if (x1 === x2) dx = offset * Math.sign(y2 - y1);
      else if (y1 === y2) dy = -offset * Math.sign(x2 - x1);
    }
    return [Math.round((x + dx) * 100) / 100, Math.round((y + dy) * 100) / 100];
  });
}

/** Points without those in which a line doesn't turn. */
export function cornersOf(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const level = before?.[1] === last?.[1] && last?.[1] === point[1];
    const upright = before?.[0] === last?.[0] && last?.[0] === point[0];
    if (before !== undefined && (level || upright)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** A turn aside by less than this looks like a slip. */
const leastTurn = 5;

/** Takes the slight turns next to a line's ends out of it, where `isFree` says that an upright piece may stand there. */
export function straightened(points: readonly Point[], isFree: (from: Point, to: Point) => boolean): readonly Point[] {
  const atStart = withoutFirstTurn(points, isFree);
  return withoutFirstTurn(atStart.toReversed(), isFree).toReversed();
}

function withoutFirstTurn(points: readonly Point[], isFree: (from: Point, to: Point) => boolean): readonly Point[] {
  const [end, turn, next, after] = points;
  if (end === undefined || turn === undefined || next === undefined || after === undefined) return points;
  const slight = turn[1] === next[1] && Math.abs(turn[0] - next[0]) <= leastTurn;
  const moved: Point = [next[0], end[1]];
  return slight && isFree(moved, turn) ? [moved, ...points.slice(3)] : points;
}

export interface LineLook {
  readonly stroke: PaintName;
  readonly width: number;
  readonly dashed: boolean;
  readonly bothWays: boolean;
}

export function lookOf({ manner, handshakes }: Pick<Flow, "manner" | "handshakes">, heaviest: boolean): LineLook {
  const width = strokeOf(handshakes.length);
  return {
    stroke: heaviest ? heavyPaint : manner,
    width,
    dashed: manner === "notify",
    bothWays: manner === "exchange",
  };
}

export const heavyPaint: PaintName = "series-1";

/** Manners in the order in which the legend names them. */
export const manners: readonly Manner[] = ["handover", "notify", "exchange"];

/** From rim to rim a thin line, on it the thick one that ends where the head begins, and the heads. */
export function drawFlowLine(points: readonly Point[], { stroke, width, dashed, bothWays }: LineLook): readonly Item[] {
  const head = headOf(width);
  const dash = dashed ? { dash: [Math.max(5, width * 2), Math.max(3, width * 1.2)] } : {};
  const backwards = points.toReversed();
  const shortened = cutEnd(points, head.length - 1);
  const thick = bothWays ? cutEnd(shortened.toReversed(), head.length - 1).toReversed() : shortened;
  return [
    { type: "line", points, radius: 6, stroke, strokeWidth: thinnest, ...dash },
    ...(width > thinnest
      ? [{ type: "line", points: thick, radius: 6, stroke, strokeWidth: width, ...dash } as const]
      : []),
    arrowhead(points, width, stroke),
    ...(bothWays ? [arrowhead(backwards, width, stroke)] : []),
  ];
}

function headOf(width: number): { readonly length: number; readonly half: number } {
  return { length: Math.min(14, 6.5 + width * 1.5), half: 2.8 + width * 0.65 };
}

function cutEnd(points: readonly Point[], length: number): readonly Point[] {
  const [from, tip] = [points.at(-2)!, points.at(-1)!];
  return [...points.slice(0, -1), towards(tip, from, length)];
}

function towards([x, y]: Point, [toX, toY]: Point, length: number): Point {
  const room = Math.min(length, Math.abs(toX - x) + Math.abs(toY - y));
  return [x + Math.sign(toX - x) * room, y + Math.sign(toY - y) * room];
}

function arrowhead(points: readonly Point[], width: number, fill: PaintName): Item {
  const { length, half } = headOf(width);
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  const base = towards(
    tip,
    [tip[0] + Math.sign(before[0] - tip[0]) * 99, tip[1] + Math.sign(before[1] - tip[1]) * 99],
    length,
  );
  const [across, along] = [Math.sign(tip[1] - before[1]) * half, Math.sign(tip[0] - before[0]) * half];
  return {
    type: "polygon",
    points: [tip, [base[0] + across, base[1] + along], [base[0] - across, base[1] - along]],
    fill,
  };
}
