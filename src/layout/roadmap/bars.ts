import type { Initiative } from "../../model/roadmap.js";
import type { PaintName } from "../../scene/paint.js";
import type { Group, Item, Point } from "../../scene/scene.js";
import { measureText } from "../../scene/text.js";
import { addDays } from "../../values/calendar.js";
import type { Rectangle } from "../grid/grid.js";
import { block, placeBlock } from "../page/block.js";
import { stepTitle } from "../page/styles.js";
import type { ChartFrame } from "./chart-frame.js";
import { type FactBlock, setFacts } from "./fact-block.js";
import { factsOf, statusLine, type Titles } from "./facts.js";
import { lookOf } from "./status.js";

/** A bar from the first day to the last, and below it what is told of the initiative. */
export interface SetBar {
  readonly initiative: Initiative;
  readonly x: number;
  readonly width: number;
  readonly barHeight: number;
  readonly titled: boolean;
  readonly facts: FactBlock;
  readonly noteX: number;
  readonly noteWidth: number;
  /** Of bar and words together. */
  readonly height: number;
}

const narrowest = 12;
const titlePadding = 12;
const noteGap = 5;
const noteWidths = { least: 390, most: 480 } as const;
const progressHeight = 4;
/** Over the strip that shows the progress. */
const titleLift = 4;

export function setBar(initiative: Initiative, frame: ChartFrame, titles: Titles, barHeight: number): SetBar {
  const { x, width } = stretchOf(initiative, frame);
  const titled = measureText(initiative.title, stepTitle.size, stepTitle.weight) / 0.98 + 2 * titlePadding <= width;
  const room = Math.min(noteWidths.most, Math.max(noteWidths.least, width), frame.axis.width);
  const facts = setFacts(
    titled ? undefined : initiative.title,
    initiative.status,
    statusLine(initiative),
    factsOf(initiative, titles),
    room,
  );
  const noteWidth = facts.width;
  const noteX = Math.max(frame.axisLeft, Math.min(x, frame.axisRight - noteWidth));
  const height = barHeight + noteGap + facts.height;
  return { initiative, x, width, barHeight, titled, facts, noteX, noteWidth, height };
}

/** An end that isn't told is a unit of the calendar away. */
function stretchOf({ from, to }: Initiative, { axis, axisLeft, axisRight }: ChartFrame): { x: number; width: number } {
  const unit = axis.units[0]?.width ?? narrowest;
  const days = [from, to].filter((day) => day !== undefined).toSorted();
  const first = axisLeft + axis.placeOf(days[0]!);
  const last = axisLeft + axis.placeOf(addDays(days.at(-1)!, 1));
  const start = from === undefined ? Math.max(axisLeft, last - unit) : first;
  const end = to === undefined ? Math.min(axisRight, first + unit) : last;
  const x = Math.min(start, axisRight - narrowest);
  return { x, width: Math.max(narrowest, end - x) };
}

export function barAt({ x, width, barHeight }: SetBar, top: number): Rectangle {
  return { x, y: top, width, height: barHeight };
}

export function noteAt({ noteX, noteWidth, barHeight, facts }: SetBar, top: number): Rectangle {
  return { x: noteX, y: top + barHeight + noteGap, width: noteWidth, height: facts.height };
}

/** The bar, then its words on a ground that hides the calendar's lines. */
export function drawBar(bar: SetBar, top: number, ground: PaintName): readonly Group[] {
  const { initiative, titled, facts } = bar;
  const { fill, stroke, strokeWidth, dash, ink } = lookOf(initiative.status);
  const place = barAt(bar, top);
  const note = noteAt(bar, top);
  const words = block(initiative.title, place.width, stepTitle, ink);
  const look = { fill, stroke, strokeWidth, ...(dash === undefined ? {} : { dash }) };
  const strip = progressStrip(initiative, place);
  const middle = place.y + place.height / 2 - (strip.length === 0 ? 0 : titleLift);
  const title = placeBlock(words, place.x + titlePadding, middle - words.height / 2, "start");
  const items: readonly Item[] = [
    { type: "rect", ...place, radius: 6, ...look },
    ...strip,
    ...openEnds(initiative, place, stroke),
    ...(titled ? [title, ...strikeThrough(initiative, place.x + titlePadding, middle, words.width)] : []),
  ];
  return [
    {
      type: "group",
      data: { kind: "node", path: initiative.id },
      title: `${initiative.title}: ${statusLine(initiative)}`,
      items,
    },
    {
      type: "group",
      data: { kind: "note", path: initiative.id },
      items: [{ type: "rect", ...note, fill: ground }, ...facts.draw(note.x, note.y)],
    },
  ];
}

/** Along the bar's lower rim: as much of it as is done. */
function progressStrip({ progress }: Initiative, { x, y, width, height }: Rectangle): readonly Item[] {
  if (progress === undefined || width < 3 * narrowest) return [];
  const [left, room] = [x + titlePadding, width - 2 * titlePadding];
  const strip = { y: y + height - progressHeight - 4, height: progressHeight, radius: progressHeight / 2 };
  const done = (room * Math.max(0, Math.min(100, progress.value))) / 100;
  return [
    { type: "rect", x: left, width: room, ...strip, fill: "background", stroke: "boundary", strokeWidth: 0.6 },
    { type: "rect", x: left, width: done, ...strip, fill: "customer" },
  ];
}

/** Two strokes at an end whose day isn't told. */
function openEnds({ from, to }: Initiative, { x, y, width, height }: Rectangle, stroke: PaintName): readonly Item[] {
  const middle = y + height / 2;
  const chevron = (tip: number, side: 1 | -1): Item => {
    const points: readonly Point[] = [
      [tip - side * 4, middle - 5],
      [tip, middle],
      [tip - side * 4, middle + 5],
    ];
    return { type: "line", points, stroke, strokeWidth: 1.4 };
  };
  const right = x + width - 3;
  return [
    ...(to === undefined ? [chevron(right, 1), chevron(right - 5, 1)] : []),
    ...(from === undefined ? [chevron(x + 3, -1), chevron(x + 8, -1)] : []),
  ];
}

function strikeThrough({ status }: Initiative, x: number, middle: number, width: number): readonly Item[] {
  if (status !== "dropped") return [];
  const points: readonly Point[] = [
    [x - 2, middle],
    [x + width + 2, middle],
  ];
  return [{ type: "line", points, stroke: "quiet", strokeWidth: 1 }];
}
