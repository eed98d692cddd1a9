import type { Item, Point } from "../../scene/scene.js";
import { drawMarker } from "../page/markers.js";
import type { Column } from "./columns.js";
import type { EmotionSeries } from "./emotion-series.js";
import type { Frame } from "./frame.js";

/** Where curves are drawn, and how large. */
export interface CurveRoom {
  readonly frame: Frame;
  /** Of the value 0. */
  readonly middle: number;
  /** The height of one step of the scale, in px. */
  readonly unit: number;
  readonly strokeWidth: number;
  readonly dotRadius: number;
}

/** `+1`, `0`, `−0.5` */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0";
}

/**
 * Where each point of each series stands. Series of the same values run beside each other, not on each other, and so do
 * points of the same value in one column.
 */
export function placePoints(
  series: readonly EmotionSeries[],
  { frame, middle, unit, dotRadius }: CurveRoom,
): readonly (readonly Point[])[] {
  return series.map(({ points }, i) =>
    points.map(({ column, value }): Point => {
      const { x, width } = frame.columns[column]!;
      const same = series.flatMap((other, k) =>
        other.points.some((point) => point.column === column && point.value === value) ? [k] : [],
      );
      const aside = beside(same.indexOf(i), same.length) * dotRadius * 2.6;
      return [x + width / 2 + aside, middle - value * unit + beside(i, series.length) * 3];
    }),
  );
}

/** How far from the middle a thing stands of several beside each other, one apart. */
function beside(index: number, count: number): number {
  return index - (count - 1) / 2;
}

/** The points that a curve leads through: what ancillaries feel like stands for itself. */
export function curvePath(
  { points }: EmotionSeries,
  places: readonly Point[],
  columns: readonly Column[],
): readonly Point[] {
  return places.filter((_, i) => !columns[points[i]!.column]!.step.ancillary);
}

/** All series: each a curve with a marker at each point. */
export function drawCurves(
  series: readonly EmotionSeries[],
  columns: readonly Column[],
  room: CurveRoom,
): readonly Item[] {
  const places = placePoints(series, room);
  return series.map((each, i) => drawCurve(each, places[i]!, columns, room));
}

function drawCurve(
  each: EmotionSeries,
  places: readonly Point[],
  columns: readonly Column[],
  { strokeWidth, dotRadius }: CurveRoom,
): Item {
  const { title, paint, dash, marker, persona } = each;
  const path = curvePath(each, places, columns);
  const curve: readonly Item[] =
    path.length < 2 ? [] : [{ type: "line", points: path, curved: true, stroke: paint, strokeWidth, dash }];
  const markers = each.points.map(({ column, value }, i): Item => {
    const [x, y] = places[i]!;
    const data = { kind: "point", step: columns[column]!.step.id };
    const items = [drawMarker(marker, x, y, dotRadius, paint)];
    return { type: "group", data, title: `${title}: ${signed(value)}`, items };
  });
  return {
    type: "group",
    data: { kind: "curve", ...(persona === undefined ? {} : { persona }) },
    items: [...curve, ...markers],
  };
}
