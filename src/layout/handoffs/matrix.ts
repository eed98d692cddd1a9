import type { Group, Item, Point } from "../../scene/scene.js";
import { type Block, block, placeBlock } from "../page/block.js";
import { counted } from "../page/counted.js";
import type { Drawn } from "../page/drawn.js";
import { badgeText, cardTitle, facts, margin } from "../page/styles.js";
import type { Flow } from "./flows.js";
import { heavyPaint } from "./lines.js";
import { type Party, sides } from "./parties.js";
import { flowTitle, partyTitle } from "./titles.js";

const cell = 30;
const nameRoom = 250;
const numberRoom = 34;
const mostParties = 150;

/** The width that the table of these parties takes. */
export function matrixWidth(parties: readonly Party[]): number {
  return nameRoom + numberRoom + Math.min(mostParties, parties.length) * cell;
}

/** Where the table's rows and columns stand. */
interface Grid {
  readonly shown: readonly Party[];
  readonly index: ReadonlyMap<Party, number>;
  readonly left: number;
  /** Of each row, and below the last. */
  readonly tops: readonly number[];
}

/** Who hands over to whom, as a table: for more than can be drawn as lines. Rows hand over, columns take over. */
export function drawMatrix(
  parties: readonly Party[],
  flows: readonly Flow[],
  heaviest: ReadonlySet<Flow>,
  top: number,
): Drawn {
  const shown = busiest(parties, flows).toSorted((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side));
  const note = block(noteOf(parties.length, shown.length, flows), matrixWidth(parties), facts, "quiet");
  const names = shown.map(({ title }) => block(title, nameRoom - 16, cardTitle, "ink"));
  const tops = [top + note.height + 10 + cell];
  for (const { height } of names) tops.push(tops.at(-1)! + Math.max(cell, height + 10));
  const index = new Map(shown.map((party, i) => [party, i]));
  const grid: Grid = { shown, index, left: margin + nameRoom + numberRoom, tops };
  return {
    height: tops.at(-1)! - top,
    items: [
      { type: "group", data: { kind: "remark" }, items: [placeBlock(note, margin, top, "start")] },
      ...ruling(grid),
      ...shown.map((_, i) => numberAt(i, grid.left + (i + 0.5) * cell, tops[0]! - cell / 2)),
      ...shown.map((party, i) => drawRow(party, names[i]!, i, grid, flows)),
      ...pairsOf(flows).flatMap((pair) => drawCell(pair, grid, heaviest)),
    ],
  };
}

function drawRow(party: Party, name: Block, row: number, { tops }: Grid, flows: readonly Flow[]): Group {
  const [y, height] = [tops[row]!, tops[row + 1]! - tops[row]!];
  const outline = { x: margin, y: y + 1, width: nameRoom + numberRoom - 2, height: height - 2 };
  return {
    type: "group",
    data: { kind: "node", path: party.id },
    title: partyTitle(party, flows),
    items: [
      { type: "rect", ...outline, fill: "box", stroke: "boundary", strokeWidth: 1 },
      placeBlock(name, margin + 8, y + (height - name.height) / 2, "start"),
      numberAt(row, margin + nameRoom + numberRoom / 2, y + height / 2),
    ],
  };
}

function noteOf(all: number, shown: number, flows: readonly Flow[]): string {
  const left = all > shown ? ` Only the ${shown} of ${all} parties with the most are shown.` : "";
  return `Too many to draw as lines: ${counted(flows.length, "flow")} of work. Rows hand over to columns, as often as a cell says; numbers in both directions name the same parties, an outline marks the heaviest.${left}`;
}

function busiest(parties: readonly Party[], flows: readonly Flow[]): readonly Party[] {
  const weights = new Map<Party, number>();
  for (const { from, to, handshakes } of flows) {
    for (const party of [from, to]) weights.set(party, (weights.get(party) ?? 0) + handshakes.length);
  }
  const order = parties.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const kept = new Set(order.slice(0, mostParties));
  return parties.filter((party) => kept.has(party));
}

/** Flows from one party to another, in any manner; an exchange stands where it was written. */
function pairsOf(flows: readonly Flow[]): readonly (readonly Flow[])[] {
  const pairs = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = JSON.stringify([flow.from.key, flow.to.key]);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [flow]);
    else pair.push(flow);
  }
  return [...pairs.values()];
}

function drawCell(pair: readonly Flow[], { index, left, tops }: Grid, heaviest: ReadonlySet<Flow>): readonly Group[] {
  const { from, to } = pair[0]!;
  const [row, column] = [index.get(from), index.get(to)];
  if (row === undefined || column === undefined) return [];
  const [x, y, height] = [left + column * cell, tops[row]!, tops[row + 1]! - tops[row]!];
  const sum = pair.reduce((total, { handshakes }) => total + handshakes.length, 0);
  const heavy = pair.some((flow) => heaviest.has(flow));
  const words = block(String(sum), cell, badgeText, "ink");
  const outline = heavy ? { stroke: heavyPaint, strokeWidth: 2 } : {};
  const inner = { x: x + 2, y: y + 2, width: cell - 4, height: height - 4 };
  return [
    {
      type: "group",
      data: { kind: "cell", from: from.id, to: to.id },
      title: pair.map(flowTitle).join("; "),
      items: [
        { type: "rect", ...inner, fill: sum > 1 ? "area" : "panel", ...outline },
        centred(words, x + cell / 2, y + height / 2),
      ],
    },
  ];
}

function numberAt(i: number, x: number, y: number): Item {
  return centred(block(String(i + 1), numberRoom, badgeText, "quiet"), x, y);
}

function centred(words: Block, x: number, y: number): Item {
  return placeBlock(words, x, y - words.height / 2, "middle");
}

function ruling({ left, shown, tops }: Grid): readonly Item[] {
  const [top, bottom] = [tops[0]!, tops.at(-1)!];
  const right = left + shown.length * cell;
  const line = (from: Point, to: Point): Item => {
    return { type: "line", points: [from, to], stroke: "hairline", strokeWidth: 0.8 };
  };
  return [
    ...tops.map((y) => line([left, y], [right, y])),
    ...[...shown, undefined].map((_, i) => line([left + i * cell, top], [left + i * cell, bottom])),
  ];
}
