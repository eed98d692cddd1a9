import type { Item, Point } from "../../scene/scene.js";
import { block, heightOf, placeBlock } from "../page/block.js";
import { type Card, cardGap, drawCards, type SetCard, setCards } from "../page/cards.js";
import type { Drawn, Stretch } from "../page/drawn.js";
import { cellPadding, laneTitle } from "../page/styles.js";
import { acrossFrame, type Frame, stretchOf } from "./frame.js";

/** A row below the lanes: a title in the gutter, cards in the columns. */
export interface CardRow {
  readonly title: string;
  readonly cells: readonly CardCell[];
}

export interface CardCell {
  /** Columns, both in it. */
  readonly first: number;
  readonly last: number;
  readonly data: { readonly step: string; readonly phase?: string };
  readonly cards: readonly Card[];
}

/** Draws a row, as high as its highest cell; each cell's first shape is its room. */
export function drawCardRow(row: CardRow, frame: Frame, top: number): Drawn {
  const title = rowTitle(row.title, frame);
  const cells = row.cells.map((cell) => {
    const stretch = stretchOf(frame, cell);
    return { cell, stretch, cards: setCards(cell.cards, stretch.width) };
  });
  const tallest = cells.reduce((most, { cards }) => Math.max(most, cardsHeight(cards)), title.height);
  const height = Math.ceil(tallest) + 2 * cellPadding;
  const items = cells.map(
    ({ cell, stretch, cards }): Item => ({
      type: "group",
      data: { kind: "cell", ...cell.data },
      items: [room(stretch, top, height), ...drawCards(cards, stretch, top + cellPadding)],
    }),
  );
  return {
    height,
    items: [rowGroup([...rowGround(frame, top, height), drawRowTitle(title, frame, top, height)]), ...items],
  };
}

export function rowTitle(title: string, frame: Frame): ReturnType<typeof block> {
  return block(title, frame.gridLeft - frame.left - 2 * cellPadding, laneTitle, "ink");
}

export function drawRowTitle(title: ReturnType<typeof block>, frame: Frame, top: number, height: number): Item {
  return placeBlock(title, frame.left + cellPadding + 4, top + (height - title.height) / 2, "start");
}

/** What a row has beside its cells. */
export function rowGroup(items: readonly Item[]): Item {
  return { type: "group", data: { kind: "row" }, items };
}

/** A quiet ground with a line above it. */
export function rowGround(frame: Frame, top: number, height: number): readonly Item[] {
  return [...rowPanel(frame, top, height), ...rowRule(frame, top)];
}

export function rowPanel(frame: Frame, top: number, height: number): readonly Item[] {
  return acrossFrame(frame).map(({ x, width }): Item => ({ type: "rect", x, y: top, width, height, fill: "panel" }));
}

/** The line above a row. */
export function rowRule(frame: Frame, top: number): readonly Item[] {
  return acrossFrame(frame).map(({ x, width }): Item => {
    const points: readonly Point[] = [
      [x, top],
      [x + width, top],
    ];
    return { type: "line", points, stroke: "rule", strokeWidth: 0.8 };
  });
}

/** The room of a cell: nothing to be seen, but what its texts keep to. */
export function room({ x, width }: Stretch, y: number, height: number): Item {
  return { type: "rect", x, y, width, height };
}

function cardsHeight(cards: readonly SetCard[]): number {
  return heightOf(cards) + Math.max(0, cards.length - 1) * cardGap;
}
