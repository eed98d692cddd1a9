import { type LegendEntry, lineEntry } from "../page/legend.js";
import { markEntries } from "../page/marks-legend.js";
import type { Column } from "../steps/columns.js";
import type { ActBox, DrawnHandshake } from "./grid-input.js";
import { lookOf } from "./handshakes.js";

/** Says what lines and marks mean: those that occur, and no others. */
export function legendOf(
  columns: readonly Column[],
  boxes: readonly ActBox[],
  handshakes: readonly DrawnHandshake[],
): readonly LegendEntry[] {
  const steps = columns.map(({ step }) => step);
  const acts = boxes.map(({ act }) => act);
  const waits = [...steps, ...acts].map((each) => each.waits);
  const marks = {
    key: steps.some(({ key }) => key),
    fails: acts.some(({ fails }) => fails.length > 0),
    clocks: waits.some((wait) => wait !== undefined),
    blindEyes: waits.some((wait) => wait?.unseen),
  };
  return [...lineEntries(handshakes), ...markEntries(marks)];
}

function lineEntries(handshakes: readonly DrawnHandshake[]): readonly LegendEntry[] {
  const words = [
    ["handover", "hands over"],
    ["notify", "notifies, without waiting"],
    ["exchange", "exchange: both sides act"],
    ["option", "option of a decision"],
  ] as const;
  const kinds = words
    .filter(([kind]) => handshakes.some(({ handshake, back }) => handshake.kind === kind && !back))
    .map(([kind, text]) => arrowEntry(text, kind, false));
  const back = handshakes.find((handshake) => handshake.back);
  return back === undefined ? kinds : [...kinds, arrowEntry("back to an earlier step", "handover", true)];
}

function arrowEntry(words: string, kind: Parameters<typeof lookOf>[0], back: boolean): LegendEntry {
  return lineEntry(words, (points) => [{ type: "line", points, ...lookOf(kind, back) }]);
}
