import type { Model } from "../../model/blueprint.js";
import type { Item, Scene } from "../../scene/scene.js";
import { block, stackBlocks } from "../page/block.js";
import { drawEmpty } from "../page/empty.js";
import { drawLegend } from "../page/legend.js";
import { type Names, namesOf } from "../page/names.js";
import { cellPadding, laneTitle, margin, partGap } from "../page/styles.js";
import { drawTitleBlock } from "../page/title-block.js";
import { drawAxis, drawGridLines } from "./axis.js";
import { drawBoard } from "./board.js";
import type { ChartFrame } from "./chart-frame.js";
import { drawEdge } from "./edges.js";
import { titlesOf } from "./facts.js";
import { drawOwnerLanes, isDated, joined, laneGround, type Terrace } from "./lanes.js";
import { legendOf } from "./legend.js";
import { degreesOf, type Link, linksOf } from "./links.js";
import { drawMilestones, lanePadding } from "./milestone-lane.js";
import { type Milestone, milestonesOf } from "./milestones.js";
import { type Route, routeLinks } from "./routes.js";
import { trackGap } from "./stops.js";
import { describe, emptyRoadmap } from "./summary.js";
import { timeAxisOf } from "./time-axis.js";

const gutter = 168;
const linkRoom = 14;
/** Beside the calendar, for links that run past everything. */
const mostTracksBeside = 14;
const headGap = 6;

/** The roadmap: initiatives by owner on the calendar, what waits for what, and what is to be reached by when. */
export function drawRoadmap(model: Model): Scene {
  const names = namesOf(model);
  const { initiatives } = model;
  if (initiatives.length === 0) return drawEmpty(model, names, emptyRoadmap(model));
  const links = linksOf(initiatives);
  const milestones = milestonesOf(model);
  const frame = frameOf(model, milestones, links);
  const items: Item[] = [];
  let y = margin;
  const head = drawTitleBlock(model, names, frame.right - margin, y, "Roadmap");
  items.push(...head.items);
  y += head.height + partGap;
  const chart = drawChart(model, names, milestones, links, frame, y);
  items.push(...chart.items);
  y += chart.height + partGap;
  const used = initiatives.map(({ status }) => status);
  const legend = drawLegend(legendOf(used, links, milestones), frame.right, y);
  items.push(...legend.items);
  const width = chart.routes.flatMap(({ points }) => points).reduce((most, [x]) => Math.max(most, x), frame.right);
  return {
    id: `${model.id}-roadmap`,
    width: Math.ceil(width + margin),
    height: Math.ceil(y + legend.height + margin),
    ...describe(model, milestones),
    items,
  };
}

function frameOf({ initiatives }: Model, milestones: readonly Milestone[], links: readonly Link[]): ChartFrame {
  const days = [
    ...initiatives.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined),
    ...milestones.map(({ date }) => date),
  ];
  const bodyLeft = margin + gutter;
  const axisLeft = bodyLeft + linkRoom + Math.min(links.length, mostTracksBeside) * trackGap;
  const axis = timeAxisOf(days.length === 0 ? ["2000-01-01"] : days);
  const axisRight = axisLeft + axis.width;
  return { left: margin, bodyLeft, axisLeft, axisRight, right: axisRight + linkRoom, axis };
}

interface Chart {
  readonly height: number;
  readonly items: readonly Item[];
  readonly routes: readonly Route[];
}

/** The calendar with milestones and lanes below it, then what has no dates; links above the grounds, below the boxes. */
function drawChart(
  model: Model,
  names: Names,
  milestones: readonly Milestone[],
  links: readonly Link[],
  frame: ChartFrame,
  top: number,
): Chart {
  const titles = titlesOf(model, names);
  const degreeOf = degreesOf(links);
  const undated = model.initiatives.filter((initiative) => !isDated(initiative));
  const hasCalendar = milestones.length > 0 || undated.length < model.initiatives.length;
  const axis = hasCalendar ? drawAxis(frame, top) : { height: -headGap, items: [] };
  const bodyTop = top + axis.height + headGap;
  const markers = drawMilestoneLane(milestones, frame, bodyTop);
  const lanes = drawOwnerLanes(model, names, titles, frame, degreeOf, bodyTop + markers.height);
  const calendarBottom = bodyTop + markers.height + lanes.height;
  const boardTop = calendarBottom + (undated.length === 0 || !hasCalendar ? 0 : partGap);
  const board = drawBoard(undated, titles, frame, degreeOf, boardTop);
  const { stops, rooms, ground, items } = joined([markers, lanes, board], 0);
  const gutterRoom = { x: 0, y: 0, width: frame.bodyLeft, height: boardTop + board.height };
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const routes = routeLinks(links, byId, [...rooms, gutterRoom], frame.axisRight);
  const titleOf = new Map(model.initiatives.map(({ id, title }) => [id, title]));
  return {
    height: boardTop + board.height - top,
    routes,
    items: [
      ...axis.items,
      ...ground,
      ...(hasCalendar ? drawGridLines(frame, bodyTop, calendarBottom) : []),
      ...routes.map((route) => drawEdge(route, (id) => titleOf.get(id) ?? id)),
      ...items,
    ],
  };
}

function drawMilestoneLane(milestones: readonly Milestone[], frame: ChartFrame, top: number): Terrace {
  const drawn = drawMilestones(milestones, frame, top);
  if (drawn.height === 0) return joined([], 0);
  const title = block("Milestones", frame.bodyLeft - frame.left - 2 * cellPadding, laneTitle, "ink");
  const heading = stackBlocks([title], frame.left + cellPadding, top + lanePadding, "start");
  return {
    height: drawn.height,
    ground: [laneGround(frame, top, drawn.height, "background")],
    items: [{ type: "group", data: { kind: "row" }, items: heading }, ...drawn.items],
    stops: [],
    rooms: [],
  };
}
