import type { Group, Item, Point, Text } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import { firstBaseline } from "../grid/text-style.js";
import { laneBar, lineNameWidth } from "./lane-titles.js";
import { cellPadding, lineName, lineNameSpacing } from "./styles.js";

/** The strip that one named line takes between two lanes. */
export const lineStripHeight = 18;

/** A dashed line from `left` to `right` in the middle of its strip, its name in capitals before it. */
export function drawNamedLine(name: string, left: number, right: number, y: number): Group {
  const { size, weight, lineHeight } = lineName;
  const x = left + laneBar + cellPadding;
  const points: readonly Point[] = [
    [x + lineNameWidth(name) + 4, y],
    [right, y],
  ];
  const text: Text = {
    type: "text",
    x,
    y: firstBaseline(lineName, y - lineHeight / 2),
    anchor: "start",
    size,
    weight,
    lineHeight,
    letterSpacing: lineNameSpacing,
    fill: "quiet",
    lines: [singleLine(name.toUpperCase(), size, weight)],
  };
  const line: Item = { type: "line", points, stroke: "boundary", strokeWidth: 1.4, dash: [8, 5] };
  return { type: "group", data: { kind: "line" }, items: [line, text] };
}
