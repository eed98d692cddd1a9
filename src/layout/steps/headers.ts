import type { PaintName } from "../../scene/paint.js";
import type { Group, Item } from "../../scene/scene.js";
import { widestPiece } from "../../scene/text.js";
import type { TextStyle } from "../grid/text-style.js";
import { type Badge, badgesOfStep } from "../page/badges.js";
import { type Block, block, heightOf, stackBlocks } from "../page/block.js";
import type { Drawn } from "../page/drawn.js";
import { hoverText } from "../page/hover-text.js";
import { iconSize, starIcon } from "../page/icons.js";
import { markBadge, markGroup, markLine, signed } from "../page/mark-look.js";
import { areaTitle, cellPadding, phaseTitle, smallPrint, stepTitle } from "../page/styles.js";
import { ancillarySpan, ancillaryTitle, areaSpans, type Column, type ColumnSpan, phaseSpans } from "./columns.js";
import { type Frame, stretchOf } from "./frame.js";
import { type TitleBlock, titleBlock, titleRoom } from "./header-titles.js";

const bandGap = 3;
const starRoom = iconSize + 6;
const badgeGap = 4;
/** How wide a text may be in a font that stands in for ours, beside ours. */
const standInWidth = 1.08;
const widestWord = 190;

/** The width that each column's headers need, so that no word is torn, within reason. */
export function headerRooms(columns: readonly Column[]): readonly number[] {
  const sizes = new Map<Column["phase"], number>();
  for (const { phase } of columns) sizes.set(phase, (sizes.get(phase) ?? 0) + 1);
  return columns.map((column) => headerRoom(column, sizes.get(column.phase)!));
}

function headerRoom(column: Column, neighbours: number): number {
  const { step, phase } = column;
  const words = titleRoom(step.title, stepTitle) / 0.98;
  const star = step.key ? 2 * starRoom : 0;
  const badges = badgesOf(column).reduce((most, badge) => Math.max(most, badge.width), 0);
  const common = phase === undefined ? ancillaryTitle(neighbours) : phase.title;
  const phaseWord = widestPiece(common, phaseTitle.size, phaseTitle.weight) / 0.94;
  const area = phase?.area === undefined ? 0 : widestPiece(phase.area, areaTitle.size, areaTitle.weight) / 0.94;
  const above = Math.min(widestWord, Math.max(phaseWord, area)) + 2 * cellPadding + bandGap;
  return Math.ceil(Math.max(words + star + 2 * cellPadding, badges + 2 * cellPadding, above / neighbours));
}

/** Headers and the first of the columns that each stands over. */
interface HeaderRow {
  readonly height: number;
  readonly headers: readonly PlacedHeader[];
}

export interface PlacedHeaders extends HeaderRow {
  /** Where the steps' own headers begin, below those of areas and phases. */
  readonly stepsTop: number;
}

interface PlacedHeader {
  readonly column: number;
  readonly item: Group;
}

/** Areas, phases and steps, each in a row of its own; the ancillaries' common header beside the phases'. */
export function drawHeaders(columns: readonly Column[], frame: Frame, top: number): Drawn {
  const { height, headers } = placeHeaders(columns, frame, top);
  return { height, items: headers.map(({ item }) => item) };
}

/** The same, for those who put them in an order of their own. */
export function placeHeaders(columns: readonly Column[], frame: Frame, top: number): PlacedHeaders {
  const areas = drawSpans(
    areaSpans(columns).map((span) => ({ span, data: { area: span.id }, look: areaLook })),
    frame,
    top,
  );
  const ancillary = ancillarySpan(columns);
  const phases = drawSpans(
    [
      ...phaseSpans(columns).map((span) => ({ span, data: { phase: span.id }, look: phaseLook })),
      ...(ancillary === undefined ? [] : [{ span: ancillary, data: { area: "ancillary" }, look: ancillaryLook }]),
    ],
    frame,
    top + areas.height,
  );
  const stepsTop = top + areas.height + phases.height;
  const steps = drawSteps(columns, frame, stepsTop);
  const height = areas.height + phases.height + steps.height;
  return { height, stepsTop, headers: [...areas.headers, ...phases.headers, ...steps.headers] };
}

interface Look {
  readonly fill: PaintName;
  readonly ink: PaintName;
  readonly stroke?: PaintName;
  readonly style: TextStyle;
  readonly padding: number;
}

const areaLook: Look = { fill: "area", ink: "area-ink", style: areaTitle, padding: 4 };
const phaseLook: Look = { fill: "header", ink: "header-ink", style: phaseTitle, padding: 6 };
const ancillaryLook: Look = { fill: "background", ink: "area-ink", stroke: "boundary", style: phaseTitle, padding: 6 };

interface SpanHeader {
  readonly span: ColumnSpan;
  readonly data: { readonly area: string } | { readonly phase: string };
  readonly look: Look;
}

function drawSpans(headers: readonly SpanHeader[], frame: Frame, top: number): HeaderRow {
  const set = headers.map((header) => {
    const { x, width } = stretchOf(frame, header.span);
    const { style, ink } = header.look;
    const room = width - bandGap - 2 * cellPadding;
    const { mark, title } = header.span;
    const text = titleBlock(signed(title, mark), room, style, mark === undefined ? ink : "ink");
    const blocks = mark === undefined || mark.words === "" ? [text] : [text, markLine(mark, room)];
    return { ...header, x: x + bandGap / 2, width: width - bandGap, blocks, cut: text.cut };
  });
  if (set.length === 0) return { height: 0, headers: [] };
  const height = set.reduce((most, { blocks, look }) => Math.max(most, heightOf(blocks) + 2 * look.padding), 0);
  const placed = set.map(({ span, data, look, x, width, blocks, cut }): PlacedHeader => {
    const { fill, stroke } = look;
    const line = stroke === undefined ? {} : { stroke, strokeWidth: 1 };
    const item: Group = {
      type: "group",
      data: { kind: "header", ...data },
      ...(cut === undefined ? {} : { title: cut }),
      items: [
        { type: "rect", x, y: top, width, height, radius: 4, fill, ...line },
        ...stackBlocks(blocks, x + width / 2, top + (height - heightOf(blocks)) / 2, "middle"),
      ],
    };
    return { column: span.first, item: markGroup(item, span.mark) };
  });
  return { height: height + bandGap, headers: placed };
}

interface StepHeader {
  readonly column: Column;
  /** The first of its blocks. */
  readonly title: TitleBlock;
  readonly blocks: readonly Block[];
  readonly badges: readonly Badge[];
  readonly height: number;
}

function drawSteps(columns: readonly Column[], frame: Frame, top: number): HeaderRow {
  const headers = columns.map((column, i) => setStep(column, frame.columns[i]!.width));
  const height = headers.reduce((most, header) => Math.max(most, header.height), 0) + 2 * cellPadding;
  const placed = headers.map((header, i) => ({ column: i, item: drawStep(header, frame.columns[i]!, top, height) }));
  return { height, headers: placed };
}

function setStep(column: Column, width: number): StepHeader {
  const { title, key, trigger, contact } = column.step;
  const room = width - 2 * cellPadding;
  const set = titleBlock(title, key ? room - 2 * starRoom : room, stepTitle, "ink");
  const blocks = [
    set,
    ...(trigger === undefined ? [] : [block(`When: ${trigger}`, room, smallPrint, "quiet")]),
    ...(contact === "direct" ? [] : [block("indirect contact", room, smallPrint, "quiet")]),
  ];
  const badges = badgesOf(column);
  const height = heightOf(blocks) + badges.reduce((sum, badge) => sum + badge.height + badgeGap, 0);
  return { column, title: set, blocks, badges, height };
}

function badgesOf({ step, mark }: Column): readonly Badge[] {
  return [...badgesOfStep(step), ...(mark === undefined ? [] : [markBadge(mark)])];
}

function drawStep(header: StepHeader, place: Frame["columns"][number], top: number, height: number): Group {
  const { step, mark } = header.column;
  const middle = place.x + place.width / 2;
  let y = top + (height - header.height) / 2;
  const texts = stackBlocks(header.blocks, middle, y, "middle");
  const star: readonly Item[] = step.key
    ? [keyBadge(starPlace(place.x, middle, header.title.width), y + header.title.height / 2)]
    : [];
  y += heightOf(header.blocks);
  const badges = header.badges.map((badge) => {
    const { width, height } = badge;
    const drawn = badge.draw({ x: middle - width / 2, y: y + badgeGap, width, height });
    y += height + badgeGap;
    return drawn;
  });
  const cell: Item = { type: "rect", x: place.x, y: top, width: place.width, height };
  const items = [cell, ...texts, ...star, ...badges];
  const read = hoverText(header.title.cut === undefined ? [] : [header.title.cut], step.notes);
  const group: Group = { type: "group", data: { kind: "header", step: step.id }, ...read, items };
  return markGroup(group, mark);
}

/** Left of the title, clear of it in a font that is wider than ours too, and within its cell. */
function starPlace(left: number, middle: number, titleWidth: number): number {
  return Math.max(left + starRoom / 2, middle - (standInWidth * titleWidth) / 2 - starRoom / 2 - 2);
}

function keyBadge(x: number, y: number): Group {
  return { type: "group", data: { kind: "badge" }, title: "Key touchpoint: a moment of truth", items: starIcon(x, y) };
}
