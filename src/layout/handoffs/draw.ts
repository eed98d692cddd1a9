import type { Model } from "../../model/blueprint.js";
import type { Group, Item, Scene } from "../../scene/scene.js";
import type { Drawn } from "../page/drawn.js";
import { drawEmpty } from "../page/empty.js";
import { gutterWidth } from "../page/lane-titles.js";
import { drawLegend } from "../page/legend.js";
import { namesOf } from "../page/names.js";
import { margin, partGap } from "../page/styles.js";
import { drawTitleBlock } from "../page/title-block.js";
import { type Arrangement, arrange } from "./arrange.js";
import { drawBystanders } from "./bystanders.js";
import { type Flow, flowsOf } from "./flows.js";
import { drawLabel } from "./labels.js";
import { legendOf } from "./legend.js";
import { drawFlowLine, lookOf } from "./lines.js";
import { drawMatrix, matrixWidth } from "./matrix.js";
import { partiesOf } from "./parties.js";
import { drawParty } from "./party-box.js";
import { drawRanking } from "./ranking.js";
import { rowsOf } from "./rows.js";
import { airFor, drawSideBands, type SideBand, sideBandsOf } from "./side-bands.js";
import { squeeze } from "./squeeze.js";
import { describe, emptyHandoffs, heaviestOf } from "./summary.js";
import { flowTitle, partyTitle } from "./titles.js";

const narrowest = 700;
const mapPadding = 16;

/** The hand-off map: who hands over to whom across the line of visibility, and how often. `effort` is how many times the usual work it may take. */
export async function drawHandoffs(model: Model, { effort = 1 }: { readonly effort?: number } = {}): Promise<Scene> {
  const names = namesOf(model);
  const parties = partiesOf(model);
  const flows = flowsOf(model, parties);
  if (flows.length === 0) return drawEmpty(model, names, emptyHandoffs(model));
  const joined = parties.all.filter((party) => flows.some(({ from, to }) => from === party || to === party));
  const bystanders = parties.all.filter((party) => !joined.includes(party));
  const arrangement = await arrange(rowsOf(joined, flows), flows, effort);
  const heaviest = heaviestOf(flows);
  const items: Item[] = [];
  let y = margin;
  const add = (part: Drawn): void => {
    for (const each of part.items) items.push(each);
    y += part.height === 0 ? 0 : part.height + partGap;
  };
  const map = arrangement && setMap(model, arrangement);
  const right = margin + Math.max(narrowest, map?.width ?? matrixWidth(joined));
  add(drawTitleBlock(model, names, right - margin, y, "Hand-off map"));
  add(map ? drawMap(map, right, y, flows, heaviest) : drawMatrix(joined, flows, heaviest, y));
  add(drawRanking(flows, heaviest, right, y));
  add(drawBystanders(bystanders, right, y));
  add(drawLegend(map ? legendOf(parties.all, flows, heaviest) : [], right, y));
  const { title, description } = describe(model, joined, flows);
  return {
    id: `${model.id}-handoffs`,
    width: right + margin,
    height: Math.ceil(y - partGap + margin),
    title,
    description,
    items,
  };
}

interface SetMap {
  readonly arrangement: Arrangement;
  readonly bands: readonly SideBand[];
  readonly gutter: number;
  readonly width: number;
}

function setMap(model: Model, arrangement: Arrangement): SetMap {
  const bands = sideBandsOf(model, arrangement.boxes);
  const gutter = gutterWidth(bands);
  return { arrangement, bands, gutter, width: gutter + arrangement.width + 2 * mapPadding };
}

function drawMap(
  { arrangement, bands, gutter }: SetMap,
  right: number,
  top: number,
  flows: readonly Flow[],
  heaviest: ReadonlySet<Flow>,
): Drawn {
  const air = airFor(bands, gutter);
  const room = right - margin - gutter;
  const left = margin + gutter + Math.round((room - arrangement.width) / 2);
  const placed = squeeze(arrangement, air, left, top);
  const isHeavy = (flow: Flow): boolean => heaviest.has(flow);
  return {
    height: placed.height,
    items: [
      ...drawSideBands(bands, placed.boxes, air, { x: margin, width: right - margin }, gutter),
      ...placed.lines.map(({ flow, points }): Group => {
        const { from, to, manner } = flow;
        const data = { kind: "edge", from: from.id, to: to.id, arrow: manner };
        return {
          type: "group",
          data,
          title: flowTitle(flow),
          items: drawFlowLine(points, lookOf(flow, isHeavy(flow))),
        };
      }),
      ...placed.boxes.map(({ box, at }) => drawParty(box, at, partyTitle(box.party, flows), { lane: box.party.side })),
      ...placed.labels.flatMap(({ label, at }) => drawLabel(label, at, isHeavy)),
    ],
  };
}
