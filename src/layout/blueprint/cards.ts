import type { PaintName } from "../../scene/paint.js";
import type { Item } from "../../scene/scene.js";
import { widestPiece } from "../../scene/text.js";
import { type Block, block, heightOf, stackBlocks } from "./block.js";
import type { Stretch } from "./frame.js";
import { cardTitle, smallPrint } from "./styles.js";

/** What stands in a cell of the rows below the lanes: a note of a title and details, each a line or more. */
export interface Card {
  readonly title: string;
  readonly details: readonly string[];
  /** The stripe at its left, which says what it is. */
  readonly stripe?: PaintName;
  readonly dashed?: boolean;
}

/** A card with its texts wrapped. */
export interface SetCard {
  readonly card: Card;
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

const widest = 208;
const cellMargin = 6;
const paddingLeft = 11;
const paddingRight = 10;
const paddingY = 5;
export const cardGap = 6;

/** The width of a column in which no word of the card is torn, within reason. */
export function cardRoom({ title, details }: Card): number {
  const longest = details.reduce(
    (most, detail) => Math.max(most, widestPiece(detail, smallPrint.size, smallPrint.weight)),
    widestPiece(title, cardTitle.size, cardTitle.weight),
  );
  return Math.min(widest, Math.ceil(longest / 0.98) + paddingLeft + paddingRight) + 2 * cellMargin;
}

export function setCard(card: Card, room: number): SetCard {
  const width = Math.min(widest, room - 2 * cellMargin);
  const textWidth = width - paddingLeft - paddingRight;
  const blocks = [
    block(card.title, textWidth, cardTitle, "ink"),
    ...card.details.map((detail) => block(detail, textWidth, smallPrint, "quiet")),
  ];
  return { card, blocks, width, height: heightOf(blocks) + 2 * paddingY };
}

/** Cards below each other, in the middle of a cell. */
export function drawCards(cards: readonly SetCard[], cell: Stretch, top: number): readonly Item[] {
  let y = top;
  return cards.flatMap((set) => {
    const items = drawCard(set, cell.x + (cell.width - set.width) / 2, y);
    y += set.height + cardGap;
    return items;
  });
}

function drawCard({ card, blocks, width, height }: SetCard, x: number, y: number): readonly Item[] {
  const dash = card.dashed ? { dash: [4, 3] } : {};
  const stripe: readonly Item[] =
    card.stripe === undefined ? [] : [{ type: "rect", x, y, width: 3, height, radius: 1.5, fill: card.stripe }];
  return [
    { type: "rect", x, y, width, height, radius: 3, fill: "box", stroke: "rule", strokeWidth: 0.8, ...dash },
    ...stripe,
    ...stackBlocks(blocks, x + paddingLeft, y + paddingY, "start"),
  ];
}
