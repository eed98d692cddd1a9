import type { Model } from "../../model/blueprint.js";
import type { Item } from "../../scene/scene.js";
import { block, stackBlocks } from "../page/block.js";
import type { Names } from "../page/names.js";
import { cellPadding, laneTitle, partGap } from "../page/styles.js";
import { drawAxis, drawGridLines } from "./axis.js";
import { type Board, boardOf, drawBoard } from "./board.js";
import type { ChartFrame } from "./chart-frame.js";
import { drawEdge } from "./edges.js";
import { endsOf } from "./ends.js";
import { titlesOf } from "./facts.js";
import { drawOwnerLanes, isDated, joined, laneGround, type OwnerLane, ownerLanesOf, type Terrace } from "./lanes.js";
import { degreesOf, type Link } from "./links.js";
import { drawMilestones, lanePadding } from "./milestone-lane.js";
import type { Milestone } from "./milestones.js";
import { findRoutes } from "./routes.js";
import type { Stop } from "./stops.js";
import { type Strips, type TrackCount, trackCount } from "./tracks.js";
import { pointsOf, stripsOf } from "./ways.js";

const headGap = 6;

interface Chart {
  readonly height: number;
  readonly right: number;
  readonly items: readonly Item[];
}

/**
 * The calendar with milestones and lanes below it, then what has no dates. It is laid out twice: first with a track for
 * each link above each of its ends, for finding routes; then with those tracks only that the routes use.
 */
export function drawChart(
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
  const parts: Parts = {
    milestones,
    lanes: ownerLanesOf(model, titles, frame, degreeOf),
    board: boardOf(undated, titles, frame, degreeOf),
  };
  const lay = (tracksOf: TrackCount): Ground => layOut(parts, frame, tracksOf, top);
  const everywhere = (): Strips => ({ start: true, end: true });
  const roomy = lay(trackCount(links, everywhere));
  const gutter = { x: 0, y: 0, width: frame.bodyLeft, height: roomy.bottom };
  const rooms = [...roomy.rooms, gutter];
  const beyond = rooms.reduce((most, { x, width }) => Math.max(most, x + width), frame.axisRight);
  const routes = findRoutes(endsOf(links, byId(roomy), everywhere), rooms, beyond);
  const used = (link: number): Strips => stripsOf(routes[link]!.way);
  const chart = links.length === 0 ? roomy : lay(trackCount(links, used));
  const ends = endsOf(links, byId(chart), used);
  const lines = routes.map(({ way, track }, i) => pointsOf(way, ends[i]!, track));
  const titleOf = new Map(model.initiatives.map(({ id, title }) => [id, title]));
  return {
    height: chart.bottom - top,
    right: lines.flat().reduce((most, [x]) => Math.max(most, x), Math.max(frame.right, beyond)),
    items: [
      ...chart.ground,
      ...lines.map((line, i) => drawEdge(links[i]!, line, (id) => titleOf.get(id) ?? id)),
      ...chart.items,
    ],
  };
}

interface Ground extends Terrace {
  readonly bottom: number;
}

function byId({ stops }: Terrace): ReadonlyMap<string, Stop> {
  return new Map(stops.map((stop) => [stop.id, stop]));
}

/** What the chart shows, before it has a place. */
interface Parts {
  readonly milestones: readonly Milestone[];
  readonly lanes: readonly OwnerLane[];
  readonly board: Board;
}

function layOut(parts: Parts, frame: ChartFrame, tracksOf: TrackCount, top: number): Ground {
  const hasCalendar = parts.milestones.length > 0 || parts.lanes.length > 0;
  const axis = hasCalendar ? drawAxis(frame, top) : { height: -headGap, items: [] };
  const bodyTop = top + axis.height + headGap;
  const markers = drawMilestoneLane(parts.milestones, frame, bodyTop);
  const lanes = drawOwnerLanes(parts.lanes, frame, tracksOf, bodyTop + markers.height);
  const calendarBottom = bodyTop + markers.height + lanes.height;
  const boardTop = calendarBottom + (parts.board.piles.length === 0 || !hasCalendar ? 0 : partGap);
  const board = drawBoard(parts.board, frame, tracksOf, boardTop);
  const bottom = boardTop + board.height;
  const all = joined([markers, lanes, board], bottom - top);
  const lines = hasCalendar ? drawGridLines(frame, bodyTop, calendarBottom) : [];
  return { ...all, bottom, ground: [...axis.items, ...all.ground, ...lines] };
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
