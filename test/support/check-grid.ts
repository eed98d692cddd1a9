import type { GridInput, GridLayout, Rectangle } from "../../src/layout/grid/grid.js";
import { labelFaults } from "./check-grid-labels.js";
import { textFaults } from "./check-grid-texts.js";
import { enters, isOnRim, overlap, type Piece, piecesOf, runsThrough } from "./grid-pieces.js";

/** Everything that can be wrong with a finished grid, each with how often it is. */
export type Faults = Readonly<Record<string, number>>;

export type Tally = (fault: string) => void;

/** Lines nearer to each other than this look like one. */
const CLOSE = 6;
/** An arrowhead, which must not cover a corner. */
const ARROWHEAD = 8;

/** Judges a layout by its finished geometry alone. A good one has no fault at all. */
export function checkGrid(input: GridInput, layout: GridLayout): Faults {
  const faults: Record<string, number> = {};
  const tally: Tally = (fault) => {
    faults[fault] = (faults[fault] ?? 0) + 1;
  };
  const pieces = layout.links.map(piecesOf);
  boxFaults(layout, tally);
  bandFaults(input, layout, tally);
  linkFaults(input, layout, pieces, tally);
  pairFaults(pieces.flat(), tally);
  labelFaults(input, layout, pieces, tally);
  textFaults(input, layout, tally);
  return faults;
}

function boxFaults(layout: GridLayout, tally: Tally): void {
  const picture = { x: 0, y: 0, width: layout.width, height: layout.height };
  for (const [i, box] of layout.boxes.entries()) {
    if (!holds(picture, box)) tally("outside the picture");
    for (let j = 0; j < i; j++) if (overlap(box, layout.boxes[j]!, 0)) tally("box on box");
  }
  for (const link of layout.links) {
    for (const [x, y] of link.points) {
      if (!holds(picture, { x, y, width: 0, height: 0 })) tally("outside the picture");
    }
    if (link.label !== undefined && !holds(picture, link.label)) tally("outside the picture");
  }
}

/** Steps from left to right and bands from top to bottom, without overlap, as large as was asked, with their boxes inside. */
function bandFaults(input: GridInput, layout: GridLayout, tally: Tally): void {
  let right = 0;
  for (const [index, column] of layout.columns.entries()) {
    const gap = index === 0 ? 0 : (input.columns[index]!.gapBefore ?? 0);
    if (Math.abs(column.x - right - gap) > 1) tally("step out of place");
    if (column.width < input.columns[index]!.minWidth) tally("header too narrow");
    right = column.x + column.width;
  }
  if (layout.columns.length > 0 && Math.abs(right - layout.width) > 1) tally("step out of place");
  let bottom = 0;
  for (const [index, row] of layout.rows.entries()) {
    if (Math.abs(row.y - bottom) > 0.5) tally("band out of place");
    if (row.height < (input.rows[index]!.minHeight ?? 0)) tally("band too low");
    bottom = row.y + row.height;
  }
  for (const [index, box] of layout.boxes.entries()) {
    const { column, row } = input.boxes[index]!;
    const step = layout.columns[column]!;
    const band = layout.rows[row]!;
    if (box.x < step.x || box.x + box.width > step.x + step.width) tally("wrong step");
    if (box.y < band.y || box.y + box.height > band.y + band.height) tally("wrong lane");
  }
  separatorFaults(input, layout, tally);
}

function separatorFaults(input: GridInput, layout: GridLayout, tally: Tally): void {
  const wanted = input.rows.filter((row, index) => index > 0 && row.separatorBefore !== "none").length;
  if (layout.separators.length !== wanted) tally("separator missing");
  for (const separator of layout.separators) {
    const area = { x: 0, y: separator.y, width: layout.width, height: separator.height };
    if (Math.abs(layout.rows[separator.rowAfter]!.y - separator.y) > 0.5) tally("separator out of place");
    const grown = { ...area, y: area.y - 3, height: area.height + 6 };
    for (const link of layout.links) if (link.label && overlap(link.label, grown, 0)) tally("label on separator");
    for (const box of layout.boxes) if (overlap(box, grown, 0)) tally("box on separator");
    for (const piece of layout.links.flatMap(piecesOf)) {
      if (piece.level && enters(piece, grown, 0)) tally("line along separator");
    }
  }
}

function linkFaults(input: GridInput, layout: GridLayout, pieces: readonly (readonly Piece[])[], tally: Tally): void {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  for (const [index, link] of input.links.entries()) {
    const own = pieces[index] ?? [];
    const points = layout.links[index]?.points ?? [];
    if (own.length === 0) {
      tally("unrouted");
      continue;
    }
    const from = boxes.get(link.from)!;
    const to = boxes.get(link.to)!;
    if (!isOnRim(points[0]!, from) || !isOnRim(points[points.length - 1]!, to)) tally("detached");
    if (own.some((piece) => !piece.level && !piece.upright)) tally("not orthogonal");
    for (const box of layout.boxes) if (own.some((piece) => runsThrough(piece, box))) tally("link through box");
    const short = (piece: Piece): boolean => piece.right - piece.left + piece.bottom - piece.top < ARROWHEAD;
    if (short(own[own.length - 1]!) || (link.kind === "exchange" && short(own[0]!))) tally("no room for an arrowhead");
    if (own.length === 1 && link.kind === "exchange" && length(own[0]!) < 2 * ARROWHEAD)
      tally("no room for an arrowhead");
  }
}

/** Lines that lie on each other, or so near that they look so. A link's own pieces count too, but not neighbours. */
function pairFaults(pieces: readonly Piece[], tally: Tally): void {
  const sorted = pieces.toSorted((a, b) => a.left - b.left);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.left < a.right + CLOSE; j++) {
      const b = sorted[j]!;
      if (a.level !== b.level) continue;
      const shared = a.level
        ? Math.min(a.right, b.right) - Math.max(a.left, b.left)
        : Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const distance = a.level ? Math.abs(a.top - b.top) : Math.abs(a.left - b.left);
      if (shared > 1 && distance < 1) tally("line on line");
      else if (shared > 1 && distance < CLOSE) tally("lines too close");
    }
  }
}

function length(piece: Piece): number {
  return piece.right - piece.left + piece.bottom - piece.top;
}

function holds(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
