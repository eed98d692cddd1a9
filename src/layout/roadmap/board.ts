import type { Initiative } from "../../model/roadmap.js";
import type { Group, Item } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { block, dot, stackBlocks } from "../page/block.js";
import { cellPadding, laneTitle, phaseTitle } from "../page/styles.js";
import type { ChartFrame } from "./chart-frame.js";
import { type FactBlock, setFacts } from "./fact-block.js";
import { factsOf, statusLine, type Titles } from "./facts.js";
import { joined, laneGround, type Terrace } from "./lanes.js";
import type { Degree } from "./links.js";
import { lookOf } from "./status.js";
import { type Channel, channelHeight, type Stop, trackGap } from "./stops.js";

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
const mostBetween = 90;

/** What has no dates: in columns for now, next and later, and one for what has no horizon either. */
export function drawBoard(
  initiatives: readonly Initiative[],
  titles: Titles,
  frame: ChartFrame,
  degreeOf: (id: string) => Degree,
  top: number,
): Terrace {
  if (initiatives.length === 0) return joined([], 0);
  const links = initiatives.reduce((sum, { id }) => sum + linksOf(degreeOf(id)), 0);
  const columns = columnsOf(initiatives, frame, links);
  const piles = pilesOf(initiatives).map(({ title, cards }) => ({
    title,
    cards: cards.map((initiative) => setCard(initiative, titles, columns[0]!.width)),
  }));
  const stops: Stop[] = [];
  const drawn: Item[][] = piles.map(() => []);
  let y = top + padding + headHeight;
  const longest = piles.reduce((most, { cards }) => Math.max(most, cards.length), 0);
  for (let row = 0; row < longest; row++) {
    const cards = piles.map((pile) => pile.cards[row]);
    const tracks = cards.reduce((sum, card) => sum + linksAt(card, degreeOf), 0);
    const channel: Channel = { top: y, tracks: Math.max(1, tracks) };
    const cardTop = y + channelHeight(channel.tracks);
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

function linksAt(card: SetCard | undefined, degreeOf: (id: string) => Degree): number {
  if (card === undefined) return 0;
  return linksOf(degreeOf(card.initiative.id));
}

function linksOf({ incoming, outgoing }: Degree): number {
  return incoming + outgoing;
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
  links: number,
): readonly Pick<Rectangle, "x" | "width">[] {
  const count = pilesOf(initiatives).length;
  const between = Math.min(mostBetween, leastBetween + (links * trackGap) / 2);
  const width = Math.min(420, Math.floor((axisRight - axisLeft - between * (count - 1)) / count));
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
