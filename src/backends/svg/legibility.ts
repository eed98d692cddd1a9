import type { PaintName } from "../../scene/paint.js";
import { contrastOf } from "./colour.js";
import type { Theme } from "./theme.js";

const lanes = ["evidence", "customer", "frontstage", "backstage", "support"] as const;
const tints = lanes.map((lane) => `${lane}-tint` as const);
const page: readonly PaintName[] = ["background", ...tints];
const marks = ["added", "removed", "changed", "moved"] as const;
const markTints = marks.map((way) => `${way}-tint` as const);
const notes: readonly PaintName[] = ["panel", "box", "gate-tint", "key-tint", "wait-tint"];

/** Which paints texts are written in, and all that they are written on. */
export const textGrounds: ReadonlyMap<PaintName, readonly PaintName[]> = new Map<PaintName, readonly PaintName[]>([
  ["ink", [...page, ...notes, ...markTints, "area"]],
  ["quiet", [...page, ...notes, ...markTints]],
  ["header-ink", ["header"]],
  ["area-ink", ["area", "background"]],
  ["background", ["boundary", "fail", "series-1", ...marks]],
  ...lanes.map((lane) => [lane, [`${lane}-tint`]] as const),
  ...(["handover", "notify", "exchange", "option", "back"] as const).map((kind) => [kind, page] as const),
  ["wait", ["wait-tint"]],
  ...marks.map((way) => [way, [`${way}-tint`, "panel", "background"]] as const),
]);

/** The contrast that every text has, at least: WCAG 2, level AA, and AAA where the theme is there for that. */
export function leastContrast(themeName: string): number {
  return themeName === "contrast" ? 7 : 4.5;
}

/** A text in a theme that can't be read well enough. */
export interface Illegible {
  readonly ink: PaintName;
  readonly ground: PaintName;
  readonly ratio: number;
}

export function illegibleTexts({ paints }: Theme, least: number): readonly Illegible[] {
  return [...textGrounds].flatMap(([ink, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrastOf(paints[ink], paints[ground]);
      return ratio < least ? [{ ink, ground, ratio }] : [];
    }),
  );
}
