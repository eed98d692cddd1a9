import type { Initiative } from "../../model/roadmap.js";
import type { Group, Item } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { block, dot, stackBlocks } from "../page/block.js";
import { cellPadding, laneTitle, phaseTitle } from "../page/styles.js";
import type { ChartFrame } from "./chart-frame.js";
import { roomBefore, roomBehind } from "./ends.js";
import { type FactBlock, setFacts } from "./fact-block.js";
import { factsOf, statusLine, type Titles } from "./facts.js";
import { joined, laneGround, type Terrace } from "./lanes.js";
import type { Degree } from "./links.js";
import { lookOf } from "./status.js";
import { type Channel, channelHeight, type Stop } from "./stops.js";
import type { TrackCount } from "./tracks.js";

interface Pile {
  readonly title: string;
  readonly cards: readonly SetCard[];
}

interface SetCard {
  readonly initiative: Initiative;
  readonly facts: FactBlock;
}

const headHeight = 30;
const padding = 12;
const bottomPadding = 16;
const leastBetween = 40;
/** Between a link and what it doesn't belong to. */
const clearance = 10;
const widest = 420;
const narrowest = 190;

/** What has no dates: in columns for now, next and later, and one for what has no horizon either. */
export interface Board {
  readonly columns: readonly Pick<Rectangle, "x" | "width">[];
  readonly piles: readonly Pile[];
}

export function boardOf(
  initiatives: readonly Initiative[],
  titles: Titles,
  frame: ChartFrame,
  degreeOf: (id: string) => Degree,
): Board {
  if (initiatives.length === 0) return { columns: [], piles: [] };
  const columns = columnsOf(initiatives, frame, degreeOf);
  const piles = pilesOf(initiatives).map(({ title, cards }) => ({
    title,
    cards: cards.map((initiative) => setCard(initiative, titles, columns[0]!.width)),
  }));
  return { columns, piles };
}

export function drawBoard({ columns, piles }: Board, frame: ChartFrame, tracksOf: TrackCount, top: number): Terrace {
  if (piles.length === 0) return joined([], 0);
  const stops: Stop[] = [];
  const drawn: Item[][] = piles.map(() => []);
  let y = top + padding + headHeight;
  const longest = piles.reduce((most, { cards }) => Math.max(most, cards.length), 0);
  for (let row = 0; row < longest; row++) {
    const cards = piles.map((pile) => pile.cards[row]);
    const channel: Channel = { top: y };
    const cardTop = y + channelHeight(tracksOf(cards.flatMap((card) => card?.initiative.id ?? [])));
    const height = cards.reduce((most, card) => Math.max(most, card === undefined ? 0 : heightOfCard(card)), 0);
    cards.forEach((card, i) => {
      if (card === undefined) return;
      const box = { ...columns[i]!, y: cardTop, height: heightOfCard(card) };
      drawn[i]!.push(drawCard(card, box));
      stops.push({ id: card.initiative.id, box, channel });
    });
    y = cardTop + height;
  }
  const heads = piles.map((pile, i) => drawHead(pile, { ...columns[i]!, y: top + padding, height: headHeight }));
  const height = y + bottomPadding - top;
  const title = block("Without dates", frame.bodyLeft - frame.left - 2 * cellPadding, laneTitle, "ink");
  const heading = stackBlocks([title], frame.left + cellPadding, top + padding + 6, "start");
  return {
    height,
    ground: [laneGround(frame, top, height, "panel")],
    items: [
      { type: "group", data: { kind: "row" }, items: heading },
      ...piles.flatMap((_, i) => [heads[i]!, ...drawn[i]!]),
    ],
    stops,
    rooms: [
      ...stops.map(({ box }) => box),
      ...columns.map((column) => ({ ...column, y: top + padding, height: headHeight })),
    ],
  };
}

function pilesOf(
  initiatives: readonly Initiative[],
): readonly { readonly title: string; readonly cards: readonly Initiative[] }[] {
  const pile = (title: string, horizon: Initiative["horizon"]) => ({
    title,
    cards: initiatives.filter((initiative) => initiative.horizon === horizon),
  });
  const horizons = [pile("Now", "now"), pile("Next", "next"), pile("Later", "later")];
  const open = pile("No horizon yet", undefined);
  const some = horizons.some(({ cards }) => cards.length > 0);
  return [...(some ? horizons : []), ...(open.cards.length > 0 ? [open] : [])];
}

/** As wide as each other, with room for links between them. */
function columnsOf(
  initiatives: readonly Initiative[],
  { axisLeft, axisRight }: ChartFrame,
  degreeOf: (id: string) => Degree,
): readonly Pick<Rectangle, "x" | "width">[] {
  const count = pilesOf(initiatives).length;
  const degrees = initiatives.map(({ id }) => degreeOf(id));
  const most = (roomOf: (degree: Degree) => number): number => Math.max(...degrees.map(roomOf));
  const between = Math.max(leastBetween, most(roomBehind) + most(roomBefore) + clearance);
  const width = Math.max(
    narrowest,
    Math.min(widest, Math.floor((axisRight - axisLeft - between * (count - 1)) / count)),
  );
  return Array.from({ length: count }, (_, i) => ({ x: axisLeft + i * (width + between), width }));
}

function setCard(initiative: Initiative, titles: Titles, width: number): SetCard {
  const { title, status, owner } = initiative;
  const line = [statusLine(initiative), ...(owner === undefined ? [] : [titles.names.role(owner)])].join(dot);
  return { initiative, facts: setFacts(title, status, line, factsOf(initiative, titles), width - 2 * padding) };
}

function heightOfCard({ facts }: SetCard): number {
  return facts.height + 2 * padding;
}

function drawCard({ initiative, facts }: SetCard, box: Rectangle): Group {
  const { fill, stroke, strokeWidth, dash } = lookOf(initiative.status);
  const look = { fill, stroke, strokeWidth, ...(dash === undefined ? {} : { dash }) };
  return {
    type: "group",
    data: { kind: "node", path: initiative.id },
    items: [{ type: "rect", ...box, radius: 6, ...look }, ...facts.draw(box.x + padding, box.y + padding)],
  };
}

function drawHead({ title, cards }: Pile, place: Rectangle): Group {
  const words = block(
    `${title}${cards.length === 0 ? ": nothing" : ""}`,
    place.width - 2 * padding,
    phaseTitle,
    "header-ink",
  );
  const { x, y, width, height } = place;
  return {
    type: "group",
    data: { kind: "header" },
    items: [
      { type: "rect", ...place, radius: 4, fill: "header" },
      ...stackBlocks([words], x + width / 2, y + (height - words.height) / 2, "middle"),
    ],
  };
}
