import type { Item, Point } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import { firstBaseline } from "../grid/text-style.js";
import { type Block, block, placeBlock } from "../page/block.js";
import { type Card, cardGap, drawCards, setCards } from "../page/cards.js";
import type { Drawn } from "../page/drawn.js";
import { actorTitle, cellPadding, smallPrint } from "../page/styles.js";
import { room, rowGround, rowGroup, rowTitle } from "../steps/card-rows.js";
import type { Column } from "../steps/columns.js";
import { drawCurves, signed } from "../steps/emotion-curve.js";
import type { EmotionSeries } from "../steps/emotion-series.js";
import { acrossFrame, type Frame } from "../steps/frame.js";

const unit = 20;
const best = 2;
const curvePadding = 14;
const curveHeight = 2 * best * unit + 2 * curvePadding;
const swatch = 22;

/** The emotion curves over their scale, and below them what was noted. */
export function drawEmotionRow(
  series: readonly EmotionSeries[],
  columns: readonly Column[],
  frame: Frame,
  top: number,
): Drawn {
  const key = setKey(series, frame);
  const curves = Math.max(curveHeight, key.height);
  const middle = top + curveHeight / 2;
  const notes = drawNotes(series, columns, frame, top + curves);
  const height = curves + notes.height;
  return {
    height,
    items: [
      rowGroup([
        ...rowGround(frame, top, height),
        ...key.draw(top + (curves - key.height) / 2),
        ...scale(frame, middle),
      ]),
      ...drawCurves(series, columns, { frame, middle, unit, strokeWidth: 2, dotRadius: 3.6 }),
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

interface SetKey {
  readonly height: number;
  readonly draw: (top: number) => readonly Item[];
}

/** The row's title and, where there are several curves, which is whose. */
function setKey(series: readonly EmotionSeries[], frame: Frame): SetKey {
  const title = rowTitle("Emotion", frame);
  const scaleRoom = 26;
  const width = frame.gridLeft - frame.left - 2 * cellPadding - scaleRoom - swatch - 8;
  const x = frame.left + cellPadding + 4;
  const named = series.length > 1 || series[0]?.persona !== undefined ? series : [];
  const entries = named.map((each): readonly [EmotionSeries, Block] => [
    each,
    block(each.title, width, actorTitle, "ink"),
  ]);
  const height = entries.reduce((sum, [, text]) => sum + text.height + 3, title.height) + 2 * cellPadding;
  const draw = (top: number): readonly Item[] => {
    let y = top + cellPadding + title.height + 3;
    const items = entries.flatMap(([{ paint, dash }, text]): readonly Item[] => {
      const line = y + actorTitle.lineHeight / 2;
      const points = [
        [x, line],
        [x + swatch, line],
      ] as const;
      const items: readonly Item[] = [
        { type: "line", points, stroke: paint, strokeWidth: 2, dash },
        { type: "circle", x: x + swatch / 2, y: line, radius: 3, fill: paint },
        placeBlock(text, x + swatch + 8, y, "start"),
      ];
      y += text.height + 3;
      return items;
    });
    return [placeBlock(title, x, top + cellPadding, "start"), ...items];
  };
  return { height, draw };
}

function drawNotes(series: readonly EmotionSeries[], columns: readonly Column[], frame: Frame, top: number): Drawn {
  const cells = columns.flatMap(({ step }, column) => {
    const cards = series.flatMap(({ points, paint }) =>
      points
        .filter((point) => point.column === column && point.note !== undefined)
        .map((point): Card => ({ title: point.note ?? "", details: [], stripe: paint })),
    );
    const cell = frame.columns[column]!;
    const set = setCards(cards, cell.width);
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
