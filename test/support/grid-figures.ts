import type { GridInput, GridLayout, PlacedBox } from "../../src/layout/grid/grid.js";
import { type Piece, piecesOf } from "./grid-pieces.js";

/** What makes one faultless drawing better than another. */
export interface Figures {
  readonly crossings: number;
  readonly bendsPerLink: number;
  readonly mostBends: number;
  /** Links without a bend, of all. */
  readonly straightShare: number;
  /** In px, on average. */
  readonly lengthPerLink: number;
  /** A line's length over the shortest way between its boxes. */
  readonly detourMedian: number;
  readonly detour95: number;
  /** Of the picture, over the widths of all columns times the heights of all rows of boxes. */
  readonly areaRatio: number;
}

export function figuresOf(input: GridInput, layout: GridLayout): Figures {
  const pieces = layout.links.map(piecesOf);
  const bends = pieces.map((line) => line.length - 1);
  const detours = detoursOf(input, layout, pieces).sort((a, b) => a - b);
  return {
    crossings: crossingsAmong(pieces.flat()),
    bendsPerLink: bends.reduce((sum, count) => sum + count, 0) / Math.max(1, bends.length),
    mostBends: Math.max(0, ...bends),
    straightShare: bends.filter((count) => count === 0).length / Math.max(1, bends.length),
    lengthPerLink: pieces.flat().reduce((sum, piece) => sum + lengthOf(piece), 0) / Math.max(1, pieces.length),
    detourMedian: detours[detours.length >> 1] ?? 1,
    detour95: detours[Math.floor(detours.length * 0.95)] ?? 1,
    areaRatio: areaRatio(layout),
  };
}

function crossingsAmong(pieces: readonly Piece[]): number {
  const uprights = pieces.filter((piece) => piece.upright).sort((a, b) => a.left - b.left);
  let crossings = 0;
  for (const level of pieces) {
    if (!level.level) continue;
    for (const upright of uprights) {
      if (upright.left >= level.right - 0.1) break;
      if (upright.link === level.link || upright.left <= level.left + 0.1) continue;
      if (level.top > upright.top + 0.1 && level.top < upright.bottom - 0.1) crossings++;
    }
  }
  return crossings;
}

function detoursOf(input: GridInput, layout: GridLayout, pieces: readonly (readonly Piece[])[]): number[] {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const detours: number[] = [];
  for (const [index, link] of input.links.entries()) {
    if (link.from === link.to) continue;
    const from = boxes.get(link.from)!;
    const to = boxes.get(link.to)!;
    const across = Math.max(0, from.x - to.x - to.width, to.x - from.x - from.width);
    const down = Math.max(0, from.y - to.y - to.height, to.y - from.y - from.height);
    const length = pieces[index]!.reduce((sum, piece) => sum + lengthOf(piece), 0);
    detours.push(length / Math.max(20, across + down));
  }
  return detours;
}

function lengthOf({ left, right, top, bottom }: Piece): number {
  return right - left + bottom - top;
}

/** Boxes of one column have one left side, boxes of one row one middle. */
function areaRatio(layout: GridLayout): number {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  for (const box of layout.boxes) {
    widths.set(box.x, box.width);
    heights.set(middleOf(box), Math.max(heights.get(middleOf(box)) ?? 0, box.height));
  }
  return (layout.width * layout.height) / (total(widths) * total(heights));
}

function middleOf(box: PlacedBox): number {
  return box.y + box.height / 2;
}

function total(sizes: ReadonlyMap<number, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
