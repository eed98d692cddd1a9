import type { Model } from "../../model/blueprint.js";
import type { Item, Scene } from "../../scene/scene.js";
import type { Drawn, Stretch } from "../page/drawn.js";
import { drawEmpty } from "../page/empty.js";
import { drawLegend } from "../page/legend.js";
import { namesOf } from "../page/names.js";
import { margin, partGap } from "../page/styles.js";
import { drawTitleBlock } from "../page/title-block.js";
import { drawBoundaries } from "../steps/boundaries.js";
import { rowPanel } from "../steps/card-rows.js";
import { type Column, columnsOf } from "../steps/columns.js";
import { type EmotionSeries, emotionSeries } from "../steps/emotion-series.js";
import type { Frame } from "../steps/frame.js";
import { headerRooms, placeHeaders } from "../steps/headers.js";
import { drawEmotionPlot } from "./emotion-plot.js";
import { legendOf } from "./legend.js";
import { mapRowsOf } from "./map-rows.js";
import { drawPersonas } from "./personas.js";
import { type DrawnRow, drawRow, type Row } from "./rows.js";
import { describe, emptyJourney } from "./summary.js";

const gutter = 152;
/** Short journeys have room for wide columns. */
const columnWidths: readonly (readonly [steps: number, width: number])[] = [
  [4, 252],
  [7, 216],
];
const leastWidth = 184;

/** The journey map: what customers do, meet, feel, think and need, step by step under their phases. */
export function drawJourney(model: Model): Scene {
  const names = namesOf(model);
  const columns = columnsOf(model).filter(({ step }) => !step.ancillary);
  if (columns.length === 0) return drawEmpty(model, names, emptyJourney(model));
  const frame = frameOf(columns);
  const series = emotionSeries(model, columns, names);
  const items: Item[] = [];
  let y = margin;
  const add = (part: Drawn): void => {
    for (const each of part.items) items.push(each);
    y += part.height === 0 ? 0 : part.height + partGap;
  };
  add(drawTitleBlock(model, names, frame.right - margin, y, "Journey map"));
  add(drawPersonas(model, series, frame.right, y));
  add(drawTable(model, columns, series, frame, y));
  add(drawLegend(legendOf(columns), frame.right, y));
  const { title, description } = describe(model, columns);
  return {
    id: `${model.id}-journey`,
    width: frame.right + margin,
    height: Math.ceil(y - partGap + margin),
    title,
    description,
    items,
  };
}

/** The rows under their headers. What stands behind comes first, then each column from top to bottom: so the journey is read. */
function drawTable(
  model: Model,
  columns: readonly Column[],
  series: readonly EmotionSeries[],
  frame: Frame,
  top: number,
): Drawn {
  const { above, below } = mapRowsOf(model, namesOf(model));
  const draw = (row: Row) => (at: number) => drawRow(row, columns, frame, at);
  const rows: readonly ((at: number) => DrawnRow)[] = [
    ...above.map(draw),
    (at) => drawEmotionPlot(series, columns, frame, at),
    ...below.map(draw),
  ];
  const { height, stepsTop, headers } = placeHeaders(columns, frame, top);
  const ground: Item[] = [];
  const cells = [...headers];
  let y = top + height;
  for (const row of rows) {
    const drawn = row(y);
    for (const each of drawn.ground) ground.push(each);
    for (const each of drawn.cells) cells.push(each);
    y += drawn.height;
  }
  const inOrder = cells.toSorted((a, b) => a.column - b.column).map(({ item }) => item);
  const behind = [
    ...rowPanel(frame, top + height, y - top - height),
    ...columns.flatMap(({ step }, i) => (step.key ? [keyBand(frame.columns[i]!, stepsTop, y)] : [])),
    ...drawBoundaries(columns, frame, top + height, y),
  ];
  return { height: y - top, items: [...behind, ...ground, ...inOrder] };
}

/** Behind the column of a moment of truth. */
function keyBand({ x, width }: Stretch, top: number, bottom: number): Item {
  const place = { x: x + 1.5, y: top + 1, width: width - 3, height: bottom - top - 2 };
  return { type: "rect", ...place, radius: 7, fill: "key-tint", stroke: "key-mark", strokeWidth: 1 };
}

/** All columns are as wide as the one that needs most. */
function frameOf(columns: readonly Column[]): Frame {
  const roomy = columnWidths.find(([steps]) => columns.length <= steps)?.[1] ?? leastWidth;
  const width = headerRooms(columns).reduce((most, room) => Math.max(most, room), roomy);
  const gridLeft = margin + gutter;
  const stretches = columns.map((_, i) => ({ x: gridLeft + i * width, width }));
  return { left: margin, gridLeft, right: gridLeft + columns.length * width, columns: stretches };
}
