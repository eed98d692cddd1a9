import { clustersOf } from "../../scene/clusters.js";
import type { Group, Item, Point } from "../../scene/scene.js";
import { drawable } from "../../scene/text.js";
import { type Block, block, placeBlock } from "../page/block.js";
import { iconSize, letterIcon } from "../page/icons.js";
import { badgeText, smallPrint } from "../page/styles.js";
import { type Bond, type Flow, isRanked } from "./flows.js";
import { breadthOf, drawFlowLine, heavyPaint } from "./lines.js";

/** What stands beside the lines of a bond: a row for each flow, and the strip for the lines at its left. */
export interface BondLabel {
  readonly bond: Bond;
  readonly width: number;
  readonly height: number;
  /** From the label's left side to the middle of its lines. */
  readonly pass: number;
  readonly rows: readonly LabelRow[];
}

interface LabelRow {
  readonly flow: Flow;
  readonly down: boolean;
  readonly ranked: boolean;
  readonly count: Block;
  readonly words: Block | undefined;
  readonly height: number;
}

const wordsRoom = 112;
/** For words that would be a tower otherwise. */
const longWordsRoom = 180;
const arrowRoom = 11;
const gap = 4;
const rowGap = 3;
/** In characters. */
const readAtAGlance = 48;

export function setLabel(bond: Bond): BondLabel {
  const rows = bond.flows.map((flow) => setRow(flow, flow.from === bond.upper));
  const strip = breadthOf(bond) + gap;
  const text = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const height = rows.reduce((sum, row) => sum + row.height + rowGap, -rowGap);
  return { bond, width: Math.ceil(strip + text), height, pass: breadthOf(bond) / 2, rows };
}

function setRow(flow: Flow, down: boolean): LabelRow {
  const count = block(String(flow.handshakes.length), 60, badgeText, "ink");
  const main = mainLabels(flow);
  const room = clustersOf(main).length > 2 * readAtAGlance ? longWordsRoom : wordsRoom;
  const words = main === "" ? undefined : block(main, room, smallPrint, "ink");
  const ranked = isRanked(flow);
  return { flow, down, ranked, count, words, height: Math.max(words?.height ?? 0, ranked ? iconSize : 13) };
}

function widthOf({ ranked, count, words }: LabelRow): number {
  const text = words === undefined ? 0 : gap + words.width * 1.02;
  return (ranked ? iconSize + gap : 0) + arrowRoom + count.width + text;
}

/** Named whole, the most frequent first, as many as are read at a glance, and how many more there are. */
function mainLabels({ labels }: Flow): string {
  const named: string[] = [];
  let length = 0;
  for (const label of labels.map(drawable)) {
    length += clustersOf(label).length;
    if (named.length > 0 && length > readAtAGlance) break;
    named.push(label);
  }
  const more = labels.length > named.length ? [`${labels.length - named.length} more`] : [];
  return [...named, ...more].join(", ");
}

/** Each flow's row as a group of its own, below each other; the corner is the label's, its strip included. */
export function drawLabel(label: BondLabel, [x, y]: Point, heaviest: (flow: Flow) => boolean): readonly Group[] {
  const left = x + breadthOf(label.bond) + gap;
  let top = y;
  return label.rows.map((row) => {
    const drawn = drawRow(row, left, top, heaviest(row.flow));
    top += row.height + rowGap;
    return drawn;
  });
}

function drawRow(
  { flow, down, ranked, count, words, height }: LabelRow,
  left: number,
  top: number,
  heavy: boolean,
): Group {
  const { from, to, manner } = flow;
  const middle = top + (ranked ? iconSize : 13) / 2;
  let x = left;
  const items: Item[] = [];
  if (ranked) {
    items.push(...letterIcon(String(flow.rank), x + iconSize / 2, middle, heavy ? heavyPaint : "boundary"));
    x += iconSize + gap;
  }
  const reach = manner === "exchange" ? 7.5 : 5.5;
  const ends: readonly [Point, Point] = [
    [x + 4, middle - reach],
    [x + 4, middle + reach],
  ];
  const look = { stroke: manner, width: 0, dashed: false, bothWays: manner === "exchange" };
  items.push(...drawFlowLine(down ? ends : [ends[1], ends[0]], look));
  x += arrowRoom;
  items.push(placeBlock(count, x, middle - count.style.lineHeight / 2, "start"));
  x += count.width + gap;
  if (words !== undefined) {
    const textTop = words.height > height - 3 && words.lines.length > 1 ? top : middle - words.style.lineHeight / 2;
    items.push(placeBlock(words, x, textTop, "start"));
  }
  return { type: "group", data: { kind: "label", from: from.id, to: to.id, arrow: manner }, items };
}
