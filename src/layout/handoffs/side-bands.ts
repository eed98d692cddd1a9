import type { Model } from "../../model/blueprint.js";
import type { Group, Item } from "../../scene/scene.js";
import type { Stretch } from "../page/drawn.js";
import { bandTitleHeight, drawBandTitle, laneBar } from "../page/lane-titles.js";
import { laneTitles, linesBetween } from "../page/lane-words.js";
import { drawNamedLine, lineStripHeight } from "../page/named-line.js";
import type { Arrangement } from "./arrange.js";
import { type Side, sides } from "./parties.js";
import { lowestParty } from "./party-box.js";
import type { Air } from "./squeeze.js";

/** A side of the service as a band across the picture, with the lines that part it from the one above. */
export interface SideBand {
  readonly lane: Side;
  readonly title: string;
  readonly linesBefore: readonly string[];
  /** Layers of its parties, both in it. */
  readonly first: number;
  readonly last: number;
}

const padding = 14;
/** Above a named line and below it, up to the band. */
const lineAir = 7;

/** The sides in which there are parties, from the customer inwards. */
export function sideBandsOf(model: Model, boxes: Arrangement["boxes"]): readonly SideBand[] {
  const used = sides.filter((side) => boxes.some(({ box }) => box.party.side === side));
  return used.map((lane, i) => {
    const layers = boxes.filter(({ box }) => box.party.side === lane).map(({ layer }) => layer);
    const above = used[i - 1];
    return {
      lane,
      title: model.lanes[lane] ?? (lane === "customer" ? "Customers" : laneTitles[lane]),
      linesBefore: above === undefined ? [] : linesBetween(above, lane),
      first: layers.reduce((least, layer) => Math.min(least, layer), Infinity),
      last: layers.reduce((most, layer) => Math.max(most, layer), 0),
    };
  });
}

/** The room that bands need around their parties, and the named lines between them. */
export function airFor(bands: readonly SideBand[], gutter: number): (layer: number) => Air {
  return (layer) => {
    const begins = bands.find(({ first }) => first === layer);
    const ends = bands.find(({ last }) => last === layer);
    const strip = begins === undefined || begins.linesBefore.length === 0 ? 0 : stripOf(begins);
    const lacking = ends === undefined ? 0 : Math.max(0, bandTitleHeight(ends, gutter) - lowestBand);
    return {
      above: begins === undefined ? 0 : strip + padding,
      below: ends === undefined ? 0 : padding + lacking,
    };
  };
}

/** A band is at least as high as one row of the lowest parties with its padding. */
const lowestBand = lowestParty + 2 * padding;

function stripOf({ linesBefore }: SideBand): number {
  return linesBefore.length * lineStripHeight + 2 * lineAir;
}

/** The bands and the named lines across the whole width of the frame. */
export function drawSideBands(
  bands: readonly SideBand[],
  boxes: Arrangement["boxes"],
  air: (layer: number) => Air,
  frame: Stretch,
  gutter: number,
): readonly Item[] {
  return bands.flatMap((band) => {
    const own = boxes.filter(({ layer }) => layer >= band.first && layer <= band.last);
    const top = own.reduce((least, { at }) => Math.min(least, at[1]), Infinity) - padding;
    const bottom = own.reduce((most, { at, box }) => Math.max(most, at[1] + box.height), 0) + air(band.last).below;
    const firstLine = top - lineAir - (band.linesBefore.length - 0.5) * lineStripHeight;
    return [
      drawBand(band, frame, gutter, top, bottom - top),
      ...band.linesBefore.map((name, i) =>
        drawNamedLine(name, frame.x, frame.x + frame.width, firstLine + i * lineStripHeight),
      ),
    ];
  });
}

function drawBand(band: SideBand, { x, width }: Stretch, gutter: number, y: number, height: number): Group {
  const { lane } = band;
  return {
    type: "group",
    data: { kind: "lane", lane },
    items: [
      { type: "rect", x, y, width, height, fill: `${lane}-tint` },
      { type: "rect", x, y, width: laneBar, height, fill: lane },
      ...drawBandTitle(band, gutter, x, y, height),
    ],
  };
}
