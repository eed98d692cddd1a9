import type { Marks } from "../../diff/union/mark.js";
import type { Model } from "../../model/blueprint.js";
import type { Item, Scene } from "../../scene/scene.js";
import type { GridLayout } from "../grid/grid.js";
import { layoutGrid } from "../grid/layout-grid.js";
import { calm } from "../page/calm.js";
import { cardRoom } from "../page/cards.js";
import type { Drawn } from "../page/drawn.js";
import { drawEmpty } from "../page/empty.js";
import { gutterWidth } from "../page/lane-titles.js";
import { drawLegend } from "../page/legend.js";
import { type Names, namesOf } from "../page/names.js";
import { ancillaryGap, margin, partGap } from "../page/styles.js";
import { drawTitleBlock } from "../page/title-block.js";
import { drawCardRow } from "../steps/card-rows.js";
import { ancillarySpan, type Column, columnsOf } from "../steps/columns.js";
import { emotionSeries } from "../steps/emotion-series.js";
import type { Frame } from "../steps/frame.js";
import { drawHeaders, headerRooms } from "../steps/headers.js";
import { type Band, bandsOf } from "./bands.js";
import { drawBox } from "./boxes.js";
import { describeChanges, drawMarkCounts, drawUndrawn } from "./changes.js";
import { drawCrowded } from "./crowded.js";
import { blueprintEffort } from "./effort.js";
import { usualBlueprintEffort } from "./effort-bound.js";
import { drawEmotionRow } from "./emotion-row.js";
import { gapBeside } from "./gap.js";
import { drawGates, type Gate, gateRoom, gatesOf } from "./gates.js";
import { type ActBox, boxesOf, type DrawnHandshake, gridInput, handshakesOf } from "./grid-input.js";
import { drawHandshake } from "./handshakes.js";
import { drawLabel } from "./labels.js";
import { drawLanes } from "./lanes.js";
import { legendOf } from "./legend.js";
import { moveGrid } from "./move-grid.js";
import { type CardRows, cardRowsOf } from "./step-cards.js";
import { describe, emptyBlueprint } from "./summary.js";

export interface DrawOptions {
  /** Look for paths with fewer crossings. By default on, except in very large drawings. */
  readonly search?: boolean;
  /** What happened to the things in it, where it shows a difference: what nothing happened to is drawn calmly. */
  readonly marks?: Marks;
  /** How many times the usual work it may take: beyond that it is drawn without lines. */
  readonly effort?: number;
}

/** Everything that is drawn, before it has a place. */
interface Parts {
  readonly names: Names;
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  readonly boxes: readonly ActBox[];
  readonly handshakes: readonly DrawnHandshake[];
  readonly gates: readonly Gate[];
  readonly rows: CardRows;
  readonly marks: Marks | undefined;
  /** Too large for lines. */
  readonly isCrowded: boolean;
}

/** The service blueprint: lanes and steps under their phases, and below them what is felt, found and measured. */
export function drawBlueprint(model: Model, options: DrawOptions = {}): Scene {
  const { marks, effort = 1 } = options;
  const names = namesOf(model);
  const columns = columnsOf(model, marks);
  const isCrowded = blueprintEffort(model) > usualBlueprintEffort * effort;
  const bands = bandsOf(model, names, !isCrowded);
  if (columns.length === 0) return drawEmpty(model, names, emptyBlueprint(model));
  const parts: Parts = {
    names,
    columns,
    bands,
    boxes: boxesOf(columns, marks),
    handshakes: isCrowded ? [] : handshakesOf(model, columns, marks),
    isCrowded,
    gates: gatesOf(model, columns, names, marks),
    rows: cardRowsOf(model, columns, marks),
    marks,
  };
  const gutter = gutterWidth(bands);
  const input = gridInput(columns, roomsOf(parts), bands, parts.boxes, parts.handshakes, gutter);
  const grid = layoutGrid(input, options);
  const frame = frameOf(grid, columns, gutter);
  const { items, height } = drawParts(model, parts, grid, frame);
  const { title, description } = marks === undefined ? describe(model, bands) : describeChanges(model, marks);
  return {
    id: `${model.id}-${marks === undefined ? "blueprint" : "difference"}`,
    width: frame.right + margin,
    height,
    title,
    description,
    items,
  };
}

/** What each column needs for what stands above and below its boxes. */
function roomsOf({ columns, gates, rows }: Parts): readonly number[] {
  const rooms = [...headerRooms(columns)];
  const widen = (column: number, room: number): void => {
    rooms[column] = Math.max(rooms[column]!, room);
  };
  for (const gate of gates) widen(gate.column, gateRoom(gate));
  const cells = [...rows.above, ...rows.below].flatMap((row) => row.cells);
  for (const { first, cards } of cells.filter((cell) => cell.first === cell.last))
    for (const card of cards) widen(first, cardRoom(card));
  return rooms;
}

/** Lanes and headers beside the gap reach as far as the lines do. */
function frameOf(grid: GridLayout, parts: readonly Column[], gutter: number): Frame {
  const gridLeft = margin + gutter;
  const frame = { left: margin, gridLeft, right: gridLeft + grid.width };
  const ancillary = ancillarySpan(parts)?.first ?? 0;
  const columns = grid.columns.map(({ x, width }) => ({ x: gridLeft + x, width }));
  if (ancillary === 0) return { ...frame, columns };
  const { x, width } = gapBeside(grid, { x: grid.columns[ancillary]!.x - ancillaryGap, width: ancillaryGap });
  const gap = { x: gridLeft + x, width };
  const [before, after] = [columns[ancillary - 1]!, columns[ancillary]!];
  const end = gap.x + width;
  return {
    ...frame,
    gap,
    columns: columns
      .with(ancillary - 1, { x: before.x, width: gap.x - before.x })
      .with(ancillary, { x: end, width: after.x + after.width - end }),
  };
}

function drawParts(model: Model, parts: Parts, grid: GridLayout, frame: Frame): Drawn {
  const { columns, handshakes, boxes, marks } = parts;
  const items: Item[] = [];
  let y = margin;
  const place = (part: Drawn, gapAfter = 0): void => {
    for (const each of part.items) items.push(each);
    y += part.height === 0 ? 0 : part.height + gapAfter;
  };
  const add = ({ height, items: own }: Drawn, gapAfter = 0): void =>
    place({ height, items: marks === undefined ? own : calm(own) }, gapAfter);
  place(drawTitleBlock(model, parts.names, frame.right - margin, y, marks && "What changed"), partGap);
  if (parts.isCrowded) place(drawCrowded(model, frame.right, y), partGap);
  if (marks !== undefined) place(drawMarkCounts(marks, frame.right, y), partGap);
  add(drawHeaders(columns, frame, y));
  add(drawGates(parts.gates, frame, y));
  if (parts.bands.length > 0) add({ height: grid.height, items: drawGrid(parts, grid, frame, y) }, partGap);
  for (const row of parts.rows.above) add(drawCardRow(row, frame, y));
  const series = emotionSeries(model, columns, parts.names);
  if (series.length > 0) add(drawEmotionRow(series, columns, frame, y, marks));
  for (const row of parts.rows.below) add(drawCardRow(row, frame, y));
  y += partGap;
  add(drawLegend(legendOf(columns, boxes, handshakes), frame.right, y));
  if (marks !== undefined && marks.undrawn.length > 0) {
    y += partGap;
    place(drawUndrawn(marks.undrawn, frame, y));
  }
  return { items, height: Math.ceil(y + margin) };
}

function drawGrid(
  { names, bands, columns, boxes, handshakes }: Parts,
  grid: GridLayout,
  frame: Frame,
  top: number,
): readonly Item[] {
  const { boxAt, linkAt } = moveGrid(grid, frame.gridLeft, top);
  const links = handshakes.flatMap((handshake) => {
    const placed = linkAt(handshake.id);
    return placed === undefined ? [] : [{ handshake, placed }];
  });
  return [
    ...drawLanes(bands, columns, grid, frame, top),
    ...links.map(({ handshake, placed }) => drawHandshake(handshake, placed.points)),
    ...boxes.flatMap((box) => {
      const placed = boxAt(box.act.path);
      return placed === undefined ? [] : [drawBox(box, placed, names)];
    }),
    ...links.flatMap(({ handshake, placed }) => (placed.label === undefined ? [] : drawLabel(handshake, placed.label))),
  ];
}
