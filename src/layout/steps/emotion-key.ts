import type { Item } from "../../scene/scene.js";
import { type Block, block, placeBlock } from "../page/block.js";
import { drawMarker } from "../page/markers.js";
import { actorTitle, cellPadding } from "../page/styles.js";
import { rowTitle } from "./card-rows.js";
import type { EmotionSeries } from "./emotion-series.js";
import type { Frame } from "./frame.js";

const swatch = 22;
const swatchGap = 8;
const entryGap = 3;

export interface SetKey {
  readonly height: number;
  readonly draw: (top: number) => readonly Item[];
}

/** In the gutter: the row's title and, where there are several curves, which is whose. `scaleRoom` is kept at its right. */
export function setEmotionKey(series: readonly EmotionSeries[], frame: Frame, scaleRoom: number): SetKey {
  const title = rowTitle("Emotion", frame);
  const width = frame.gridLeft - frame.left - 2 * cellPadding - scaleRoom - swatch - swatchGap;
  const x = frame.left + cellPadding + 4;
  const named = series.length > 1 || series[0]?.persona !== undefined ? series : [];
  const entries = named.map((each): readonly [EmotionSeries, Block] => [
    each,
    block(each.title, width, actorTitle, "ink"),
  ]);
  const height = entries.reduce((sum, [, text]) => sum + text.height + entryGap, title.height) + 2 * cellPadding;
  const draw = (top: number): readonly Item[] => {
    let y = top + cellPadding + title.height + entryGap;
    const items = entries.flatMap(([each, text]): readonly Item[] => {
      const drawn = [
        ...drawSwatch(each, x, y + actorTitle.lineHeight / 2),
        placeBlock(text, x + swatch + swatchGap, y, "start"),
      ];
      y += text.height + entryGap;
      return drawn;
    });
    return [placeBlock(title, x, top + cellPadding, "start"), ...items];
  };
  return { height, draw };
}

/** A piece of a curve with its marker, from `x` on. */
export function drawSwatch(
  { paint, dash, marker }: EmotionSeries,
  x: number,
  y: number,
  width = swatch,
): readonly Item[] {
  const points = [
    [x, y],
    [x + width, y],
  ] as const;
  return [
    { type: "line", points, stroke: paint, strokeWidth: 2, dash },
    drawMarker(marker, x + width / 2, y, 3.6, paint),
  ];
}
