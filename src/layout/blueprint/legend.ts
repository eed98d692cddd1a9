import type { Item, Point } from "../../scene/scene.js";
import { type Block, block, placeBlock } from "./block.js";
import type { Column } from "./columns.js";
import type { ActBox, DrawnHandshake } from "./grid-input.js";
import { lookOf } from "./handshakes.js";
import type { Drawn } from "./headers.js";
import { blindEyeIcon, clockIcon, letterIcon, starIcon } from "./icons.js";
import { legendText, margin } from "./styles.js";

interface Entry {
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

/** Says what the marks mean: those that occur, and no others. */
export function drawLegend(
  columns: readonly Column[],
  boxes: readonly ActBox[],
  handshakes: readonly DrawnHandshake[],
  right: number,
  top: number,
): Drawn {
  const entries = [...lineEntries(handshakes), ...markEntries(columns, boxes)];
  if (entries.length === 0) return { height: 0, items: [] };
  const items: Item[] = [];
  let [x, y] = [margin, top];
  let rowHeight = 0;
  for (const entry of entries) {
    const text = block(entry.words, Math.max(80, right - margin - entry.sampleWidth - sampleGap), legendText, "quiet");
    const width = entry.sampleWidth + sampleGap + text.width;
    if (x > margin && x + width > right) {
      x = margin;
      y += rowHeight + rowGap;
      rowHeight = 0;
    }
    items.push(...drawEntry(entry, text, x, y));
    rowHeight = Math.max(rowHeight, text.height, iconSample);
    x += Math.ceil(width) + entryGap;
  }
  return { height: y + rowHeight - top, items: [{ type: "group", data: { kind: "legend" }, items }] };
}

function drawEntry(entry: Entry, text: Block, x: number, top: number): readonly Item[] {
  const middle = top + legendText.lineHeight / 2;
  return [...entry.draw(x, middle), placeBlock(text, x + entry.sampleWidth + sampleGap, top, "start")];
}

function lineEntries(handshakes: readonly DrawnHandshake[]): readonly Entry[] {
  const words = [
    ["handover", "hands over"],
    ["notify", "notifies, without waiting"],
    ["exchange", "exchange: both sides act"],
    ["option", "option of a decision"],
  ] as const;
  const kinds = words
    .filter(([kind]) => handshakes.some(({ handshake, back }) => handshake.kind === kind && !back))
    .map(([kind, text]) => lineEntry(text, kind, false));
  const back = handshakes.find((handshake) => handshake.back);
  return back === undefined ? kinds : [...kinds, lineEntry("back to an earlier step", "handover", true)];
}

function lineEntry(words: string, kind: Parameters<typeof lookOf>[0], back: boolean): Entry {
  const draw = (x: number, y: number): readonly Item[] => {
    const points: readonly Point[] = [
      [x, y],
      [x + lineSample, y],
    ];
    return [{ type: "line", points, ...lookOf(kind, back) }];
  };
  return { words, sampleWidth: lineSample, draw };
}

function markEntries(columns: readonly Column[], boxes: readonly ActBox[]): readonly Entry[] {
  const waits = [...columns.map(({ step }) => step.waits), ...boxes.map(({ act }) => act.waits)].filter(
    (wait) => wait !== undefined,
  );
  const marks: readonly (readonly [boolean, string, (x: number, y: number) => readonly Item[]])[] = [
    [columns.some(({ step }) => step.key), "key touchpoint: a moment of truth", (x, y) => starIcon(x, y)],
    [boxes.some(({ act }) => act.fails.length > 0), "fail point", (x, y) => letterIcon("F", x, y, "fail")],
    [waits.length > 0, "the customer waits", (x, y) => clockIcon(x, y, "wait")],
    [waits.some(({ unseen }) => unseen), "nothing tells them how long, or why", (x, y) => blindEyeIcon(x, y, "wait")],
  ];
  return marks
    .filter(([occurs]) => occurs)
    .map(([, words, icon]) => ({ words, sampleWidth: iconSample, draw: (x, y) => icon(x + iconSample / 2, y) }));
}
