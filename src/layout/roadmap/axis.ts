import type { Group, Item, Point } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import { firstBaseline } from "../grid/text-style.js";
import type { Drawn } from "../page/drawn.js";
import { areaTitle, phaseTitle } from "../page/styles.js";
import type { ChartFrame } from "./chart-frame.js";
import type { Period } from "./time-axis.js";

const yearHeight = 24;
const unitHeight = 22;
const gap = 3;

/** The calendar's head: years, and below them their months or quarters. */
export function drawAxis({ axis, axisLeft }: ChartFrame, top: number): Drawn {
  const bare = axis.years.length === 0;
  const years = axis.years.map((year) => cell(year, axisLeft, top, yearHeight, "year"));
  const unitTop = bare ? top : top + yearHeight + gap;
  const units = axis.units.map((unit) =>
    cell(unit, axisLeft, unitTop, bare ? yearHeight : unitHeight, bare ? "year" : "unit"),
  );
  return { height: unitTop - top + (bare ? yearHeight : unitHeight), items: [...years, ...units] };
}

function cell({ x, width, label }: Period, left: number, top: number, height: number, look: "year" | "unit"): Group {
  const style = look === "year" ? phaseTitle : areaTitle;
  const { size, weight, lineHeight } = style;
  const year = look === "year";
  const line = singleLine(label, size, weight);
  const text: readonly Item[] =
    line.width > width - 6
      ? []
      : [
          {
            type: "text",
            x: left + x + width / 2,
            y: firstBaseline(style, top + (height - lineHeight) / 2),
            anchor: "middle",
            size,
            weight,
            lineHeight,
            fill: year ? "header-ink" : "area-ink",
            lines: [line],
          },
        ];
  return {
    type: "group",
    data: { kind: "header" },
    items: [
      { type: "rect", x: left + x + 1, y: top, width: width - 2, height, radius: 3, fill: year ? "header" : "area" },
      ...text,
    ],
  };
}

/** Upright lines at the beginnings of months, quarters or years, and a stronger one at that of each year. */
export function drawGridLines({ axis, axisLeft }: ChartFrame, top: number, bottom: number): readonly Item[] {
  const starts = new Set(axis.years.map(({ x }) => x));
  const ends = axis.units.map(({ x, width }) => x + width);
  return [0, ...ends].map((x): Item => {
    const points: readonly Point[] = [
      [axisLeft + x, top],
      [axisLeft + x, bottom],
    ];
    return { type: "line", points, stroke: starts.has(x) ? "rule" : "hairline", strokeWidth: 1 };
  });
}
