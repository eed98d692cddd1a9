import type { Group, Item, Point } from "../../scene/scene.js";
import { widestPiece } from "../../scene/text.js";
import type { Size } from "../grid/grid.js";
import { type Block, block, heightOf, stackBlocks } from "../page/block.js";
import { smallPrint, stepTitle } from "../page/styles.js";
import type { Party } from "./parties.js";
import { partyIcon, partyIconSize } from "./party-icons.js";

/** A party with its text set: all but its place. */
export interface PartyBox extends Size {
  readonly party: Party;
  readonly blocks: readonly Block[];
}

const narrowest = 148;
const widestText = 168;
export const lowestParty = 46;
const paddingX = 14;
const paddingY = 8;
const iconGap = 8;
/** The bars at the sides of a system. */
const bar = 5;

/** Sets a party's title and details; `least` is the width that the lines at its sides need. */
export function setParty(party: Party, least: number): PartyBox {
  const beside = 2 * paddingX + partyIconSize + iconGap;
  const longest = [party.title, ...party.details].reduce(
    (most, words) => Math.max(most, widestPiece(words, stepTitle.size, stepTitle.weight)),
    0,
  );
  const room = Math.max(narrowest - beside, Math.min(widestText, Math.ceil(longest / 0.96)));
  const blocks = [
    block(party.title, room, stepTitle, "ink"),
    ...party.details.map((detail) => block(detail, room, smallPrint, "quiet")),
  ];
  const height = Math.max(lowestParty, heightOf(blocks) + 2 * paddingY);
  return { party, blocks, width: Math.max(least, room + beside), height };
}

/** Its outline first: round at the sides for a person, with round corners for a team, square and barred for a system. */
export function drawParty(box: PartyBox, [x, y]: Point, title: string, data: Group["data"] = {}): Group {
  const { party, blocks, width, height } = box;
  const { kind, side, id, nobody } = party;
  const middle = y + height / 2;
  const text = blocks.reduce((most, each) => Math.max(most, each.width), 0);
  const left = x + (width - text - partyIconSize - iconGap) / 2;
  const radius = { person: 16, team: 6, system: 0 }[kind];
  const dash = nobody ? { dash: [4, 3] } : {};
  return {
    type: "group",
    data: { kind: "node", path: id, ...data },
    title,
    items: [
      { type: "rect", x, y, width, height, radius, fill: "box", stroke: side, strokeWidth: 1.4, ...dash },
      ...(kind === "system" ? [upright(x + bar, y, height, side), upright(x + width - bar, y, height, side)] : []),
      ...partyIcon(kind, left + partyIconSize / 2, middle, side),
      ...stackBlocks(blocks, left + partyIconSize + iconGap, middle - heightOf(blocks) / 2, "start"),
    ],
  };
}

function upright(x: number, top: number, height: number, stroke: Party["side"]): Item {
  const points: readonly Point[] = [
    [x, top],
    [x, top + height],
  ];
  return { type: "line", points, stroke, strokeWidth: 1 };
}
