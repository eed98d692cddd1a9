import type { Item, Point } from "../../scene/scene.js";
import { drawMarker } from "../page/markers.js";
import type { Column } from "./columns.js";
import type { EmotionPoint, EmotionSeries } from "./emotion-series.js";
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

/** All series: each a curve through the phases' steps; what ancillaries feel like stands for itself. */
export function drawCurves(
  series: readonly EmotionSeries[],
  columns: readonly Column[],
  room: CurveRoom,
): readonly Item[] {
  return series.map((each, i) => drawCurve(each, shift(i, series.length), columns, room));
}

/** Where a value of a series stands. */
export function placeOnCurve({ column, value }: EmotionPoint, { frame, middle, unit }: CurveRoom): Point {
  const { x, width } = frame.columns[column]!;
  return [x + width / 2, middle - value * unit];
}

/** Series of the same values run beside each other, not on each other. */
function shift(index: number, count: number): number {
  return (index - (count - 1) / 2) * 3;
}

function drawCurve(
  { title, paint, dash, marker, points, persona }: EmotionSeries,
  offset: number,
  columns: readonly Column[],
  room: CurveRoom,
): Item {
  const { strokeWidth, dotRadius } = room;
  const place = (point: EmotionPoint): Point => {
    const [x, y] = placeOnCurve(point, room);
    return [x, y + offset];
  };
  const journey = points.filter(({ column }) => !columns[column]!.step.ancillary).map(place);
  const curve: readonly Item[] =
    journey.length < 2 ? [] : [{ type: "line", points: journey, curved: true, stroke: paint, strokeWidth, dash }];
  const dots = points.map((point): Item => {
    const [x, y] = place(point);
    const data = { kind: "point", step: columns[point.column]!.step.id };
    return {
      type: "group",
      data,
      title: `${title}: ${signed(point.value)}`,
      items: [drawMarker(marker, x, y, dotRadius, paint)],
    };
  });
  return {
    type: "group",
    data: { kind: "curve", ...(persona === undefined ? {} : { persona }) },
    items: [...curve, ...dots],
  };
}
