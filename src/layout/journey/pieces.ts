import type { DataName, Item } from "../../scene/scene.js";
import { type Card, drawCard, setCard } from "../page/cards.js";
import type { Stretch } from "../page/drawn.js";
import { noteText } from "../page/styles.js";

/** Something that stands in a cell of the map, set in the width that it has there. */
export interface Piece {
  readonly height: number;
  /** Its top left corner is at the start of `room`, which is as wide as it was set for. */
  readonly draw: (room: Stretch, top: number) => Item;
}

/** What the group of a piece says of itself. */
export type PieceData = Readonly<Partial<Record<DataName, string>>>;

/** A card as wide as its cell. */
export function cardPiece(card: Card, width: number, data: PieceData, title?: string): Piece {
  const set = setCard(card, width, noteText);
  return {
    height: set.height,
    draw: ({ x }, top) => node(data, drawCard(set, x, top), title),
  };
}

export function node(data: PieceData, items: readonly Item[], title?: string): Item {
  return { type: "group", data: { kind: "node", ...data }, ...(title === undefined ? {} : { title }), items };
}
