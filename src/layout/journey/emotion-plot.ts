import type { Item, Point } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import { firstBaseline } from "../grid/text-style.js";
import { placeBlock } from "../page/block.js";
import { drawMarker } from "../page/markers.js";
import { cellPadding, smallPrint } from "../page/styles.js";
import { room, rowGroup, rowRule, rowTitle } from "../steps/card-rows.js";
import type { Column } from "../steps/columns.js";
import { type CurveRoom, drawCurves, placePoints, signed } from "../steps/emotion-curve.js";
import type { EmotionSeries } from "../steps/emotion-series.js";
import type { Frame } from "../steps/frame.js";
import { notePaddingLeft, notePaddingRight, notePaddingY, type PlacedNote, placeNotes } from "./emotion-notes.js";
import { drawArc } from "./engagement-arc.js";
import { faceIcon, faceRadius } from "./faces.js";
import { leaderTo } from "./note-rooms.js";
import { node } from "./pieces.js";
import type { DrawnRow } from "./rows.js";

const unit = 44;
const best = 2;
const padding = 20;
const footer = 22;
const values = [2, 1, 0, -1, -2];

/** One large curve for each persona over the scale, what was noted at its points, and the engagement behind it. */
export function drawEmotionPlot(
  series: readonly EmotionSeries[],
  columns: readonly Column[],
  frame: Frame,
  top: number,
): DrawnRow {
  const engaged = columns.some(({ step }) => step.engagement !== undefined);
  if (series.length === 0 && !engaged) return { height: 0, ground: [], cells: [] };
  const notes = placeNotes(series, placePoints(series, curveRoom(frame, 0)), frame, best * unit);
  const above = notes.reduce((most, note) => Math.max(most, -note.y), best * unit) + padding;
  const below = notes.reduce((most, note) => Math.max(most, note.y + note.height), best * unit) + padding;
  const title = rowTitle("Emotion", frame);
  const height = Math.ceil(above + below) + (engaged ? footer : 0);
  const middle = top + above;
  const curves = curveRoom(frame, middle);
  const arc = { top: middle - best * unit, bottom: middle + best * unit };
  return {
    height,
    ground: [
      rowGroup([
        ...rowRule(frame, top),
        placeBlock(title, frame.left + cellPadding + 4, middle - title.height / 2, "start"),
        ...drawArc(columns, frame, arc),
        ...scale(frame, middle),
      ]),
      ...drawCurves(series, columns, curves),
    ],
    cells: columns.flatMap(({ step }, i) => {
      const own = notes.filter(({ column }) => column === i).flatMap((note) => drawNote(note, step.id, middle));
      const engagement =
        step.engagement === undefined ? [] : [engagementText(step.engagement, i, frame, top + height - footer)];
      if (own.length + engagement.length === 0) return [];
      const items = [room(frame.columns[i]!, top, height), ...own, ...engagement];
      return [{ column: i, item: { type: "group", data: { kind: "cell", step: step.id }, items } as const }];
    }),
  };
}

function curveRoom(frame: Frame, middle: number): CurveRoom {
  return { frame, middle, unit, strokeWidth: 2.6, dotRadius: 5 };
}

/** Level lines, and in the gutter their figures with faces that say what they mean. */
function scale(frame: Frame, middle: number): readonly Item[] {
  const { size, weight, lineHeight } = smallPrint;
  return values.flatMap((value): readonly Item[] => {
    const y = middle - value * unit;
    const points: readonly Point[] = [
      [frame.gridLeft, y],
      [frame.right, y],
    ];
    const dash = value === 0 ? {} : { dash: [2, 4] };
    const lines = [singleLine(signed(value), size, weight)];
    const face = frame.gridLeft - faceRadius - 5;
    return [
      { type: "line", points, stroke: value === 0 ? "boundary" : "rule", strokeWidth: 0.8, ...dash },
      ...faceIcon(value, face, y),
      {
        type: "text",
        x: face - faceRadius - 5,
        y: firstBaseline(smallPrint, y - lineHeight / 2),
        anchor: "end",
        size,
        weight,
        lineHeight,
        fill: "quiet",
        lines,
      },
    ];
  });
}

function drawNote(note: PlacedNote, step: string, middle: number): readonly Item[] {
  const { series, common, text, x, width, height, point, parked } = note;
  const y = note.y + middle;
  const leader = leaderTo({ x, y, width, height }, [point[0], point[1] + middle]);
  const paint = common ? "boundary" : series.paint;
  const persona = common || series.persona === undefined ? {} : { persona: series.persona };
  const marker = drawMarker(series.marker, x + 12, y + notePaddingY + text.style.lineHeight / 2, 4, paint);
  const left = x + (common ? notePaddingRight : notePaddingLeft);
  const line: Item = { type: "line", points: leader, stroke: paint, strokeWidth: 0.9 };
  return [
    ...(parked ? [] : [{ type: "group", data: { kind: "attachment" }, items: [line] } as const]),
    node(
      { step, ...persona },
      [
        { type: "rect", x, y, width, height, radius: 6, fill: "box", stroke: paint, strokeWidth: 0.9 },
        ...(common ? [] : [marker]),
        placeBlock(text, left, y + notePaddingY, "start"),
      ],
      common ? undefined : series.title,
    ),
  ];
}

function engagementText(value: number, column: number, frame: Frame, top: number): Item {
  const { size, weight, lineHeight } = smallPrint;
  const { x, width } = frame.columns[column]!;
  const lines = [singleLine(`engagement ${value}/5`, size, weight)];
  const y = firstBaseline(smallPrint, top + (footer - lineHeight) / 2 - 4);
  return { type: "text", x: x + width / 2, y, anchor: "middle", size, weight, lineHeight, fill: "quiet", lines };
}
