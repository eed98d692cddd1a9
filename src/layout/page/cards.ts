import type { Mark } from "../../diff/union/mark.js";
import type { PaintName } from "../../scene/paint.js";
import type { Item } from "../../scene/scene.js";
import { widestPiece } from "../../scene/text.js";
import type { TextStyle } from "../grid/text-style.js";
import { type Block, block, heightOf, stackBlocks } from "./block.js";
import type { Stretch } from "./drawn.js";
import { markGroup, markLine, signed } from "./mark-look.js";
import { cardTitle, smallPrint } from "./styles.js";

/** A note of a title and details, each a line or more. */
export interface Card {
  readonly title: string;
  readonly details: readonly string[];
  /** The stripe at its left, which says what it is. */
  readonly stripe?: PaintName;
  readonly dashed?: boolean;
  /** Drawn at its left, around a point in the middle of the title's first line. */
  readonly icon?: (x: number, y: number) => readonly Item[];
  /** What the icon takes of the width, its gap included: by default what a large one does. */
  readonly iconRoom?: number;
  /** Its ground, where it isn't that of boxes. */
  readonly fill?: PaintName;
  readonly mark?: Mark;
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
const largeIconRoom = 20;
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
  const set = cards.map((card) => setCard(card, most + paddingLeft + paddingRight));
  const needed = set.flatMap(({ card, blocks }) =>
    blocks.map((text) => Math.ceil(text.width / 0.98) + iconRoomOf(card)),
  );
  const width = Math.min(
    most,
    needed.reduce((a, b) => Math.max(a, b), narrowest - paddingLeft - paddingRight),
  );
  return set.map((each) => ({ ...each, width: width + paddingLeft + paddingRight }));
}

function iconRoomOf({ icon, iconRoom = largeIconRoom }: Card): number {
  return icon === undefined ? 0 : iconRoom;
}

/** Sets a card as wide as it is told to be. */
export function setCard(card: Card, width: number, titleStyle: TextStyle = cardTitle): SetCard {
  const room = width - paddingLeft - paddingRight - iconRoomOf(card);
  const blocks = [
    block(signed(card.title, card.mark), room, titleStyle, "ink"),
    ...card.details.map((detail) => block(detail, room, smallPrint, "quiet")),
    ...(card.mark === undefined || card.mark.words === "" ? [] : [markLine(card.mark, room)]),
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

/** A card with its top left corner at a point: its outline first. */
export function drawCard({ card, blocks, width, height }: SetCard, x: number, y: number): readonly Item[] {
  const dash = card.dashed ? { dash: [4, 3] } : {};
  const stripe: readonly Item[] =
    card.stripe === undefined ? [] : [{ type: "rect", x, y, width: 3, height, radius: 1.5, fill: card.stripe }];
  const fill = card.fill ?? "box";
  const left = x + paddingLeft + iconRoomOf(card);
  const firstLine = y + paddingY + (blocks[0]?.style.lineHeight ?? 0) / 2;
  const items: readonly Item[] = [
    { type: "rect", x, y, width, height, radius: 3, fill, stroke: "rule", strokeWidth: 0.8, ...dash },
    ...stripe,
    ...(card.icon?.(x + paddingLeft + iconRoomOf(card) / 2 - 3, firstLine) ?? []),
    ...stackBlocks(blocks, left, y + paddingY, "start"),
  ];
  return card.mark === undefined ? items : [markGroup({ type: "group", data: {}, items }, card.mark)];
}
