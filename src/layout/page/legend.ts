import type { Item, Point } from "../../scene/scene.js";
import { type Block, block, placeBlock } from "./block.js";
import type { Drawn } from "./drawn.js";
import { legendText, margin } from "./styles.js";

/** A mark and what it means. */
export interface LegendEntry {
  readonly words: string;
  readonly sampleWidth: number;
  /** Around a point: the sample's left end, in the middle of its height. */
  readonly draw: (x: number, y: number) => readonly Item[];
}

const lineSample = 34;
const iconSample = 16;
const sampleGap = 7;
const entryGap = 26;
const rowGap = 7;

/** A line that looks like those in the picture. */
export function lineEntry(words: string, drawLine: (points: readonly Point[]) => readonly Item[]): LegendEntry {
  const draw = (x: number, y: number): readonly Item[] =>
    drawLine([
      [x, y],
      [x + lineSample, y],
    ]);
  return { words, sampleWidth: lineSample, draw };
}

/** An icon, drawn around its middle. */
export function iconEntry(words: string, icon: (x: number, y: number) => readonly Item[]): LegendEntry {
  return { words, sampleWidth: iconSample, draw: (x, y) => icon(x + iconSample / 2, y) };
}

/** Says what the marks mean, in as many rows as it takes. */
export function drawLegend(entries: readonly LegendEntry[], right: number, top: number, left: number = margin): Drawn {
  if (entries.length === 0) return { height: 0, items: [] };
  const items: Item[] = [];
  let [x, y] = [left, top];
  let rowHeight = 0;
  for (const entry of entries) {
    const text = block(entry.words, Math.max(80, right - left - entry.sampleWidth - sampleGap), legendText, "quiet");
    const width = entry.sampleWidth + sampleGap + text.width;
    if (x > left && x + width > right) {
      x = left;
      y += rowHeight + rowGap;
      rowHeight = 0;
    }
    items.push(...drawEntry(entry, text, x, y));
    rowHeight = Math.max(rowHeight, text.height, iconSample);
    x += Math.ceil(width) + entryGap;
  }
  return { height: y + rowHeight - top, items: [{ type: "group", data: { kind: "legend" }, items }] };
}

function drawEntry(entry: LegendEntry, text: Block, x: number, top: number): readonly Item[] {
  const middle = top + legendText.lineHeight / 2;
  return [...entry.draw(x, middle), placeBlock(text, x + entry.sampleWidth + sampleGap, top, "start")];
}
