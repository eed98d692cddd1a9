import type { PaintName } from "../../scene/paint.js";
import type { Group, Item, Point } from "../../scene/scene.js";
import type { GridLayout } from "../grid/grid.js";
import type { Stretch } from "../page/drawn.js";
import { drawBandTitle, laneBar } from "../page/lane-titles.js";
import { drawNamedLine } from "../page/named-line.js";
import { drawBoundaries } from "../steps/boundaries.js";
import type { Column } from "../steps/columns.js";
import type { Frame } from "../steps/frame.js";
import type { Band } from "./bands.js";

/** The lanes' bands with their titles, and over them the columns' and lanes' boundaries. */
export function drawLanes(
  bands: readonly Band[],
  columns: readonly Column[],
  grid: GridLayout,
  frame: Frame,
  top: number,
): readonly Item[] {
  return [
    ...bands.map((band, i) => drawBand(band, frame, top + grid.rows[i]!.y, grid.rows[i]!.height)),
    ...drawBoundaries(columns, frame, top, top + grid.height),
    ...grid.separators.flatMap(({ y, height, rowAfter }) => drawSeparator(bands[rowAfter]!, frame, top + y, height)),
    ...(frame.gap === undefined ? [] : [gapStrip(frame.gap, top, grid.height)]),
  ];
}

function drawBand(band: Band, frame: Frame, y: number, height: number): Group {
  const { left, right, gridLeft } = frame;
  const tint: PaintName = `${band.lane}-tint`;
  return {
    type: "group",
    data: { kind: "lane", lane: band.lane },
    items: [
      { type: "rect", x: left, y, width: right - left, height, fill: tint },
      { type: "rect", x: left, y, width: laneBar, height, fill: band.lane },
      ...drawBandTitle(band, gridLeft - left, left, y, height),
    ],
  };
}

/** The lines' names in full at the left, then the lines; between parts of a lane a mere hair. */
function drawSeparator(band: Band, frame: Frame, y: number, height: number): readonly Item[] {
  const { left, right, gridLeft } = frame;
  if (band.linesBefore.length === 0) {
    const start = band.firstOfLane ? left : gridLeft;
    return [rule(start, right, y + height / 2)];
  }
  const strip = height / band.linesBefore.length;
  return [
    { type: "rect", x: left, y, width: right - left, height, fill: "background" },
    ...band.linesBefore.map((name, i) => drawNamedLine(name, left, right, y + strip * (i + 0.5))),
  ];
}

function rule(from: number, to: number, y: number): Item {
  const points: readonly Point[] = [
    [from, y],
    [to, y],
  ];
  return { type: "line", points, stroke: "rule", strokeWidth: 0.8 };
}

/** Between the phases and what stands beside them the ground shows through. */
function gapStrip({ x, width }: Stretch, y: number, height: number): Item {
  return { type: "rect", x, y, width, height, fill: "background" };
}
