import type { Group, Item } from "../../scene/scene.js";
import { cardGap } from "../page/cards.js";
import type { Stretch } from "../page/drawn.js";
import { cellPadding } from "../page/styles.js";
import { drawRowTitle, room, rowGroup, rowRule, rowTitle } from "../steps/card-rows.js";
import type { Column } from "../steps/columns.js";
import type { Frame } from "../steps/frame.js";
import type { Piece } from "./pieces.js";

/** A row of the map: a title in the gutter, pieces in the columns. */
export interface Row {
  readonly title: string;
  readonly piecesOf: (column: Column, width: number) => readonly Piece[];
}

/** A row with what stands behind the columns apart from what belongs to each. */
export interface DrawnRow {
  readonly height: number;
  readonly ground: readonly Item[];
  readonly cells: readonly { readonly column: number; readonly item: Group }[];
}

const cellMargin = 8;

/** The room for pieces in a column. */
export function insideOf({ x, width }: Stretch): Stretch {
  return { x: x + cellMargin, width: width - 2 * cellMargin };
}

/** Draws a row as high as its highest cell; nothing where no column has anything in it. */
export function drawRow({ title, piecesOf }: Row, columns: readonly Column[], frame: Frame, top: number): DrawnRow {
  const cells = columns.map((column, i) => ({
    column,
    stretch: frame.columns[i]!,
    pieces: piecesOf(column, insideOf(frame.columns[i]!).width),
  }));
  if (cells.every(({ pieces }) => pieces.length === 0)) return { height: 0, ground: [], cells: [] };
  const name = rowTitle(title, frame);
  const tallest = cells.reduce((most, { pieces }) => Math.max(most, heightOfAll(pieces)), name.height);
  const height = Math.ceil(tallest) + 2 * cellPadding;
  return {
    height,
    ground: [rowGroup([...rowRule(frame, top), drawRowTitle(name, frame, top, height)])],
    cells: cells.flatMap(({ column, stretch, pieces }, i) => {
      if (pieces.length === 0) return [];
      const data = { kind: "cell", step: column.step.id };
      const items = [room(stretch, top, height), ...drawPieces(pieces, insideOf(stretch), top + cellPadding)];
      return [{ column: i, item: { type: "group", data, items } as const }];
    }),
  };
}

function drawPieces(pieces: readonly Piece[], stretch: Stretch, top: number): readonly Item[] {
  let y = top;
  return pieces.map((piece) => {
    const item = piece.draw(stretch, y);
    y += piece.height + cardGap;
    return item;
  });
}

function heightOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height + cardGap, -cardGap);
}
