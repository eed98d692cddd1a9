import type { Group, Item } from "../../scene/scene.js";
import { type Block, block, placeBlock } from "../page/block.js";
import type { Drawn } from "../page/drawn.js";
import { iconSize, letterIcon } from "../page/icons.js";
import { legendText, margin, stepTitle } from "../page/styles.js";
import { type Flow, isRanked } from "./flows.js";
import { heavyPaint } from "./lines.js";
import { weightOf } from "./summary.js";
import { contentOf } from "./titles.js";

const columnGap = 18;
const rowGap = 6;
const widestNames = 340;
/** A table isn't read where a row is a paragraph. */
const mostNamed = 6;

interface Row {
  readonly flow: Flow;
  readonly names: Block;
  readonly weight: Block;
  readonly what: Block;
}

/** The heaviest hand-offs as a small table: who to whom, how many, and what. */
export function drawRanking(flows: readonly Flow[], heaviest: ReadonlySet<Flow>, right: number, top: number): Drawn {
  const first = flows.filter(isRanked);
  const head = block("The heaviest", 300, stepTitle, "ink");
  const rest = block(restOf(flows, first), right - margin, legendText, "quiet");
  const left = margin + iconSize + 8;
  const room = right - left;
  const names = first.map(({ from, to }) =>
    block(`${from.title} to ${to.title}`, Math.min(widestNames, room * 0.45), legendText, "ink"),
  );
  const weights = first.map((flow) => block(weightOf(flow), 130, legendText, "ink"));
  const weightX = left + widest(names) + columnGap;
  const whatX = weightX + widest(weights) + columnGap;
  const rows = first.map((flow, i): Row => {
    const what = block(contentOf(flow, mostNamed), Math.max(80, right - whatX), legendText, "quiet");
    return { flow, names: names[i]!, weight: weights[i]!, what };
  });
  let y = top + head.height + rowGap;
  const items: Item[] = [placeBlock(head, margin, top, "start")];
  for (const row of rows) {
    items.push(drawRow(row, heaviest.has(row.flow), y, left, weightX, whatX));
    y += Math.max(iconSize, row.names.height, row.what.height) + rowGap;
  }
  if (rest.lines.length > 0) {
    items.push(placeBlock(rest, margin, y, "start"));
    y += rest.height + rowGap;
  }
  return { height: y - rowGap - top, items: [{ type: "group", data: { kind: "ranking" }, items }] };
}

/** What the table leaves out. */
function restOf(flows: readonly Flow[], first: readonly Flow[]): string {
  const rest = flows.slice(first.length);
  const most = rest[0]?.handshakes.length ?? 0;
  if (most === 0) return "";
  if (first.length === 0) return "Nothing is handed over more than once between any two.";
  const times = most === 1 ? "once each" : `at most ${most} times each`;
  return `${rest.length} more, ${times}.`;
}

function drawRow(
  { flow, names, weight, what }: Row,
  heavy: boolean,
  y: number,
  x: number,
  weightX: number,
  whatX: number,
): Group {
  const { from, to, manner } = flow;
  const middle = y + legendText.lineHeight / 2;
  return {
    type: "group",
    data: { kind: "rank", from: from.id, to: to.id, arrow: manner },
    items: [
      ...letterIcon(String(flow.rank), margin + iconSize / 2, middle, heavy ? heavyPaint : "boundary"),
      placeBlock(names, x, y, "start"),
      placeBlock(weight, weightX, y, "start"),
      ...(what.lines.length === 0 ? [] : [placeBlock(what, whatX, y, "start")]),
    ],
  };
}

function widest(blocks: readonly Block[]): number {
  return Math.ceil(blocks.reduce((most, { width }) => Math.max(most, width), 0) * 1.03);
}
