import type { PaintName } from "../../scene/paint.js";
import type { Item } from "../../scene/scene.js";
import { widestPiece } from "../../scene/text.js";
import { type Block, block, heightOf, stackBlocks } from "./block.js";
import type { Stretch } from "./drawn.js";
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
const narrowest = 112;
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
  const width = Math.ceil(longest / 0.98) + paddingLeft + paddingRight;
  return Math.max(narrowest, Math.min(widest, width)) + 2 * cellMargin;
}

/** Sets the cards of a cell in the room it has, all as wide as the widest of them needs to be. */
export function setCards(cards: readonly Card[], room: number): readonly SetCard[] {
  const most = Math.min(widest, room - 2 * cellMargin) - paddingLeft - paddingRight;
  const set = cards.map((card) => ({
    card,
    blocks: [
      block(card.title, most, cardTitle, "ink"),
      ...card.details.map((detail) => block(detail, most, smallPrint, "quiet")),
    ],
  }));
  const needed = set.flatMap(({ blocks }) => blocks).reduce((width, text) => Math.max(width, text.width), 0);
  const width = Math.min(most, Math.max(narrowest - paddingLeft - paddingRight, Math.ceil(needed / 0.98)));
  return set.map((each) => ({
    ...each,
    width: width + paddingLeft + paddingRight,
    height: heightOf(each.blocks) + 2 * paddingY,
  }));
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
