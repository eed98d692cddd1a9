import type { Model } from "../../model/blueprint.js";
import type { Item, Scene } from "../../scene/scene.js";
import { drawEmpty } from "../page/empty.js";
import { drawLegend } from "../page/legend.js";
import { namesOf } from "../page/names.js";
import { margin, partGap } from "../page/styles.js";
import { drawTitleBlock } from "../page/title-block.js";
import { drawChart } from "./chart.js";
import type { ChartFrame } from "./chart-frame.js";
import { roomBefore } from "./ends.js";
import { legendOf } from "./legend.js";
import { degreesOf, type Link, linksOf } from "./links.js";
import { type Milestone, milestonesOf } from "./milestones.js";
import { trackGap } from "./stops.js";
import { describe, emptyRoadmap } from "./summary.js";
import { timeAxisOf } from "./time-axis.js";

const gutter = 168;
const linkRoom = 6;
const rightRoom = 22;
/** Beside the calendar, for links that run past everything. */
const mostBeside = 6;

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
  for (const each of head.items) items.push(each);
  y += head.height + partGap;
  const chart = drawChart(model, names, milestones, links, frame, y);
  for (const each of chart.items) items.push(each);
  y += chart.height + partGap;
  const used = initiatives.map(({ status }) => status);
  const legend = drawLegend(legendOf(used, links, milestones), frame.right, y);
  for (const each of legend.items) items.push(each);
  return {
    id: `${model.id}-roadmap`,
    width: Math.ceil(chart.right + margin),
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
  const degreeOf = degreesOf(links);
  const bodyLeft = margin + gutter;
  const before = initiatives.map(({ id }) => roomBefore(degreeOf(id)));
  const axisLeft = bodyLeft + linkRoom + Math.max(...before) + Math.min(links.length, mostBeside) * trackGap;
  const axis = timeAxisOf(days.length === 0 ? ["2000-01-01"] : days);
  const axisRight = axisLeft + axis.width;
  return { left: margin, bodyLeft, axisLeft, axisRight, right: axisRight + rightRoom, axis };
}
