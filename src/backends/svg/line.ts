import type { Arrowhead, Line, Point } from "../../scene/scene.js";
import { type Element, element, writeNumber } from "./element.js";
import type { Theme } from "./theme.js";

const headLength = 8;
const headHalfWidth = 3.6;

/** The line in one piece from end to end, then its arrowheads over it. */
export function drawLine(line: Line, theme: Theme): readonly Element[] {
  const { points, startArrow, endArrow } = line;
  const stroke = line.stroke === undefined ? undefined : theme.paints[line.stroke];
  const drawn = [
    element("path", {
      d: line.curved ? curve(points) : polyline(points, line.radius ?? 0),
      fill: "none",
      stroke,
      "stroke-width": line.strokeWidth,
      "stroke-dasharray": line.dash?.map(writeNumber).join(" "),
    }),
  ];
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (startArrow && first && second) drawn.push(arrowhead(second, first, startArrow, line, theme));
  if (endArrow && last && before) drawn.push(arrowhead(before, last, endArrow, line, theme));
  return drawn;
}

function polyline(points: readonly Point[], radius: number): string {
  const parts = points.map((point, i): string => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (before === undefined) return `M${pair(point)}`;
    if (after === undefined) return `L${pair(point)}`;
    const cut = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    if (cut < 0.5) return `L${pair(point)}`;
    return `L${pair(towards(point, before, cut))}Q${pair(point)} ${pair(towards(point, after, cut))}`;
  });
  return parts.join("");
}

function curve(points: readonly Point[]): string {
  const parts = points.map((point, i): string => {
    const before = points[i - 1];
    if (before === undefined) return `M${pair(point)}`;
    const middle = (before[0] + point[0]) / 2;
    return `C${pair([middle, before[1]])} ${pair([middle, point[1]])} ${pair(point)}`;
  });
  return parts.join("");
}

function arrowhead(from: Point, tip: Point, style: Arrowhead, line: Line, theme: Theme): Element {
  const length = distance(from, tip) || 1;
  const [along, across] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const corner = (side: 1 | -1): Point => [
    tip[0] - along * headLength - side * across * headHalfWidth,
    tip[1] - across * headLength + side * along * headHalfWidth,
  ];
  const stroke = line.stroke === undefined ? undefined : theme.paints[line.stroke];
  if (style === "open") {
    const d = `M${pair(corner(1))}L${pair(tip)}L${pair(corner(-1))}`;
    return element("path", { d, fill: "none", stroke, "stroke-width": line.strokeWidth });
  }
  const points = [tip, corner(1), corner(-1)].map(pair).join(" ");
  if (style !== "hollow") return element("polygon", { points, fill: stroke });
  const { background } = theme.paints;
  return element("polygon", { points, fill: background, stroke, "stroke-width": line.strokeWidth });
}

function towards(from: Point, to: Point, length: number): Point {
  const share = length / distance(from, to);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
}

export function pair([x, y]: Point): string {
  return `${writeNumber(x)} ${writeNumber(y)}`;
}
