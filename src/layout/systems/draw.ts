import type { Model } from "../../model/blueprint.js";
import type { Group, Item, Point, Scene } from "../../scene/scene.js";
import { block, placeBlock } from "../page/block.js";
import type { Drawn } from "../page/drawn.js";
import { drawEmpty } from "../page/empty.js";
import { drawLegend } from "../page/legend.js";
import { namesOf } from "../page/names.js";
import { cellPadding, laneTitle, margin, partGap, phaseTitle } from "../page/styles.js";
import { drawTitleBlock } from "../page/title-block.js";
import { drawCard, setCard } from "./card.js";
import { type Frame, frameOf } from "./frame.js";
import { entriesOf, replacementsOf, statuses } from "./landscape.js";
import { legendOf } from "./legend.js";
import { type Grid, gridOf } from "./places.js";
import { drawDay, drawReplacement } from "./replacement.js";
import { describe, emptySystems } from "./summary.js";
import { waysOf } from "./ways.js";

const gutter = 132;
const narrowest = 640;
const headerHeight = 29;
const headerGap = 6;
/** Between the last column and the right edge of the rows. */
const edgePadding = 14;
const edge = { stroke: "hairline", strokeWidth: 1 } as const;

/** The technology landscape: systems by purpose and status, who uses them where, and what replaces what. */
export function drawSystems(model: Model): Scene {
  const names = namesOf(model);
  if (model.systems.length === 0) return drawEmpty(model, names, emptySystems(model));
  const entries = entriesOf(model, names);
  const replacements = replacementsOf(model);
  const grid = gridOf(entries.map((entry) => setCard(entry, names)));
  const frame = frameOf(grid, waysOf(replacements, grid));
  const right = margin + Math.max(narrowest, gutter + frame.width);
  const items: Item[] = [];
  let y = margin;
  const add = (part: Drawn): void => {
    for (const each of part.items) items.push(each);
    y += part.height === 0 ? 0 : part.height + partGap;
  };
  add(drawTitleBlock(model, names, right - margin, y, "Technology landscape"));
  add(drawGrid(grid, frame, right, y));
  add(drawLegend(legendOf(entries, replacements), right, y));
  const { title, description } = describe(model, entries, replacements);
  const height = Math.ceil(y - partGap + margin);
  return { id: `${model.id}-systems`, width: Math.ceil(right + margin), height, title, description, items };
}

function drawGrid(grid: Grid, frame: Frame, right: number, top: number): Drawn {
  const [left, below] = [margin + gutter, top + headerHeight + headerGap];
  const move = ([x, y]: Point): Point => [left + x, below + y];
  return {
    height: headerHeight + headerGap + frame.height,
    items: [
      ...drawHeaders(grid, frame, { left, right: right - edgePadding }, top),
      ...grid.rows.map((title, i) => drawRow(title, frame.rows[i]!, right, below)),
      ...frame.lines.map((line) => drawReplacement(line, move)),
      ...grid.slots.map((slot) => {
        const place = frame.cardAt(slot);
        return drawCard(slot.card, { ...place, x: left + place.x, y: below + place.y });
      }),
      ...frame.lines.flatMap((line) => drawDay(line, move)),
    ],
  };
}

/** A header over the columns of each status, with how many it has; the last reaches to the end of the rows. */
function drawHeaders(
  { columns, slots }: Grid,
  frame: Frame,
  { left, right }: { readonly left: number; readonly right: number },
  top: number,
): readonly Group[] {
  return statuses
    .filter((status) => columns.includes(status))
    .map((status) => {
      const start = frame.columns[columns.indexOf(status)]!;
      const last = columns.lastIndexOf(status);
      const end = frame.columns[last]!;
      const x = left + start.x;
      const width = (last === columns.length - 1 ? right : left + end.x + end.width) - x;
      const count = slots.filter(({ card }) => card.entry.system.status === status).length;
      const words = block(`${status[0]!.toUpperCase()}${status.slice(1)} (${count})`, width, phaseTitle, "header-ink");
      return {
        type: "group",
        data: { kind: "header", area: status },
        items: [
          { type: "rect", x, y: top, width, height: headerHeight, radius: 4, fill: "header" },
          placeBlock(words, x + width / 2, top + (headerHeight - words.height) / 2, "middle"),
        ],
      };
    });
}

function drawRow(title: string, { y, height }: Frame["rows"][number], right: number, top: number): Group {
  const words = block(title, gutter - 2 * cellPadding, laneTitle, "ink");
  return {
    type: "group",
    data: { kind: "row" },
    items: [
      { type: "rect", x: margin, y: top + y, width: right - margin, height, radius: 4, fill: "panel", ...edge },
      placeBlock(words, margin + cellPadding + 4, top + y + (height - words.height) / 2, "start"),
    ],
  };
}
