import type { Model } from "../../model/blueprint.js";
import type { Initiative } from "../../model/roadmap.js";
import type { PaintName } from "../../scene/paint.js";
import type { Group, Item, Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { block, heightOf, stackBlocks } from "../page/block.js";
import { counted } from "../page/counted.js";
import { cellPadding, laneTitle, smallPrint } from "../page/styles.js";
import { barAt, drawBar, noteAt, type SetBar, setBar } from "./bars.js";
import type { ChartFrame } from "./chart-frame.js";
import type { Titles } from "./facts.js";
import type { Degree } from "./links.js";
import { boxHeightFor, type Channel, channelHeight, type Stop } from "./stops.js";
import type { TrackCount } from "./tracks.js";

/** A part of the roadmap that links run through: what they begin and end at, and what they keep clear of. */
export interface Terrace {
  readonly height: number;
  /** Behind the links. */
  readonly ground: readonly Item[];
  readonly items: readonly Item[];
  readonly stops: readonly Stop[];
  readonly rooms: readonly Rectangle[];
}

export interface OwnerLane {
  readonly title: string;
  readonly bars: readonly SetBar[];
}

const bottomPadding = 12;

/** The lanes below each other. */
export function drawOwnerLanes(
  lanes: readonly OwnerLane[],
  frame: ChartFrame,
  tracksOf: TrackCount,
  top: number,
): Terrace {
  const parts: Terrace[] = [];
  let y = top;
  lanes.forEach((lane, i) => {
    const part = drawLane(lane, frame, tracksOf, y, i % 2 === 0 ? "panel" : "background");
    parts.push(part);
    y += part.height;
  });
  return joined(parts, y - top);
}

export function joined(parts: readonly Terrace[], height: number): Terrace {
  return {
    height,
    ground: parts.flatMap(({ ground }) => ground),
    items: parts.flatMap(({ items }) => items),
    stops: parts.flatMap(({ stops }) => stops),
    rooms: parts.flatMap(({ rooms }) => rooms),
  };
}

export function isDated({ from, to }: Initiative): boolean {
  return from !== undefined || to !== undefined;
}

/** A lane for each owner, in the order in which their work begins; in it a row for each initiative. */
export function ownerLanesOf(
  { initiatives }: Model,
  titles: Titles,
  frame: ChartFrame,
  degreeOf: (id: string) => Degree,
): readonly OwnerLane[] {
  const set = (initiative: Initiative): SetBar =>
    setBar(initiative, frame, titles, boxHeightFor(degreeOf(initiative.id)));
  const begin = ({ from, to }: Initiative): string => from ?? to ?? "";
  const inTime = initiatives
    .filter(isDated)
    .toSorted((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
  const owners = [...new Set(inTime.map(({ owner }) => owner))];
  const named = owners.filter((owner) => owner !== undefined);
  const nobody = owners.includes(undefined) ? [undefined] : [];
  return [...named, ...nobody].map((owner) => ({
    title: owner === undefined ? "Nobody named" : titles.names.role(owner),
    bars: inTime.filter((initiative) => initiative.owner === owner).map(set),
  }));
}

function drawLane(
  { title, bars }: OwnerLane,
  frame: ChartFrame,
  tracksOf: TrackCount,
  top: number,
  ground: PaintName,
): Terrace {
  const items: Item[] = [];
  const stops: Stop[] = [];
  const rooms: Rectangle[] = [];
  let y = top;
  for (const bar of bars) {
    const channel: Channel = { top: y };
    const barTop = y + channelHeight(tracksOf([bar.initiative.id]));
    for (const each of drawBar(bar, barTop, ground)) items.push(each);
    stops.push({ id: bar.initiative.id, box: barAt(bar, barTop), channel });
    rooms.push(barAt(bar, barTop), noteAt(bar, barTop));
    y = barTop + bar.height;
  }
  const words = [
    block(title, frame.bodyLeft - frame.left - 2 * cellPadding, laneTitle, "ink"),
    block(counted(bars.length, "initiative"), frame.bodyLeft - frame.left - 2 * cellPadding, smallPrint, "quiet"),
  ];
  const height = Math.ceil(Math.max(y - top, heightOf(words) + cellPadding) + bottomPadding);
  const heading = stackBlocks(words, frame.left + cellPadding, top + channelHeight(1) + 4, "start");
  return {
    height,
    ground: [laneGround(frame, top, height, ground)],
    items: [{ type: "group", data: { kind: "row" }, items: heading }, ...items],
    stops,
    rooms,
  };
}

export function laneGround({ left, right }: ChartFrame, y: number, height: number, fill: PaintName): Group {
  const points: readonly Point[] = [
    [left, y],
    [right, y],
  ];
  const items: readonly Item[] = [
    { type: "rect", x: left, y, width: right - left, height, fill },
    { type: "line", points, stroke: "rule", strokeWidth: 0.8 },
  ];
  return { type: "group", data: { kind: "ground" }, items };
}
