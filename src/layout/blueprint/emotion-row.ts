import type { Marks } from "../../diff/union/mark.js";
import type { Item, Point } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import { firstBaseline } from "../grid/text-style.js";
import { type Card, cardGap, drawCards, setCards } from "../page/cards.js";
import type { Drawn } from "../page/drawn.js";
import { drawMarker } from "../page/markers.js";
import { smallPrint } from "../page/styles.js";
import { room, rowGround, rowGroup } from "../steps/card-rows.js";
import type { Column } from "../steps/columns.js";
import { drawCurves, signed } from "../steps/emotion-curve.js";
import { setEmotionKey } from "../steps/emotion-key.js";
import type { EmotionSeries } from "../steps/emotion-series.js";
import { acrossFrame, type Frame } from "../steps/frame.js";

const unit = 20;
const best = 2;
const curvePadding = 14;
const curveHeight = 2 * best * unit + 2 * curvePadding;
const markerRadius = 3.6;
const markerRoom = 13;
/** For the figures of the scale, in the gutter. */
const scaleRoom = 26;

/** The emotion curves over their scale, and below them what was noted. */
export function drawEmotionRow(
  series: readonly EmotionSeries[],
  columns: readonly Column[],
  frame: Frame,
  top: number,
  marks?: Marks,
): Drawn {
  const key = setEmotionKey(series, frame, scaleRoom);
  const curves = Math.max(curveHeight, key.height);
  const middle = top + curveHeight / 2;
  const notes = drawNotes(series, columns, frame, top + curves, marks);
  const height = curves + notes.height;
  return {
    height,
    items: [
      rowGroup([
        ...rowGround(frame, top, height),
        ...key.draw(top + (curves - key.height) / 2),
        ...scale(frame, middle),
      ]),
      ...drawCurves(series, columns, { frame, middle, unit, strokeWidth: 2, dotRadius: markerRadius }),
      ...notes.items,
    ],
  };
}

function scale(frame: Frame, middle: number): readonly Item[] {
  const { size, weight, lineHeight } = smallPrint;
  return [2, 1, 0, -1, -2].flatMap((value): readonly Item[] => {
    const y = middle - value * unit;
    const dash = value === 0 ? {} : { dash: [2, 4] };
    const rules = acrossFrame(frame, frame.gridLeft).map(({ x, width }): Item => {
      const points: readonly Point[] = [
        [x, y],
        [x + width, y],
      ];
      return { type: "line", points, stroke: "rule", strokeWidth: 0.8, ...dash };
    });
    if (value % 2 !== 0) return rules;
    const lines = [singleLine(signed(value), size, weight)];
    const baseline = firstBaseline(smallPrint, y - lineHeight / 2);
    const [x, fill] = [frame.gridLeft - 8, "quiet"] as const;
    return [...rules, { type: "text", x, y: baseline, anchor: "end", size, weight, lineHeight, fill, lines }];
  });
}

/** A note has its curve's marker: colours alone don't tell whose it is. What all feel has none. */
function noteCard(note: string, series: EmotionSeries | undefined): Card {
  if (series === undefined) return { title: note, details: [], stripe: "boundary" };
  const { paint, marker } = series;
  const icon = (x: number, y: number): readonly Item[] => [drawMarker(marker, x, y, markerRadius, paint)];
  return { title: note, details: [], stripe: paint, icon, iconRoom: markerRoom };
}

function drawNotes(
  series: readonly EmotionSeries[],
  columns: readonly Column[],
  frame: Frame,
  top: number,
  marks?: Marks,
): Drawn {
  const cells = columns.flatMap(({ step }, column) => {
    const cards = series.flatMap((each) =>
      each.points
        .filter((point) => point.column === column && point.note !== undefined)
        .map(({ note = "", common = false }) => noteCard(note, common ? undefined : each)),
    );
    const cell = frame.columns[column]!;
    const mark = marks?.ofFeelings(step.id);
    const former: readonly Card[] =
      mark === undefined ? [] : [{ title: mark.words, details: [], mark: { ...mark, words: "" } }];
    const set = setCards([...cards, ...former], cell.width);
    const height = set.reduce((sum, card) => sum + card.height + cardGap, 0);
    return set.length === 0 ? [] : [{ step, cell, set, height }];
  });
  const height = Math.ceil(cells.reduce((most, cell) => Math.max(most, cell.height), 0));
  const items = cells.map(
    ({ step, cell, set }): Item => ({
      type: "group",
      data: { kind: "cell", step: step.id },
      items: [room(cell, top, height), ...drawCards(set, cell, top)],
    }),
  );
  return { height, items };
}
