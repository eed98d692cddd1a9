import type { ColumnSpan } from "./columns.js";
import { ancillaryGap } from "./styles.js";

/** What every part of the picture hangs on: the gutter for titles at the left, and where the columns stand. */
export interface Frame {
  readonly left: number;
  /** Of the gutter: where the grid begins. */
  readonly gridLeft: number;
  readonly right: number;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export function stretchOf(frame: Frame, { first, last }: Pick<ColumnSpan, "first" | "last">): Stretch {
  const start = frame.columns[first]!;
  const end = frame.columns[last]!;
  return { x: start.x, width: end.x + end.width - start.x };
}

/** The strip between the phases' columns and the ancillaries', where both are there. */
export function gapOf(frame: Frame, ancillary: ColumnSpan | undefined): Stretch | undefined {
  if (ancillary === undefined || ancillary.first === 0) return undefined;
  return { x: frame.columns[ancillary.first]!.x - ancillaryGap, width: ancillaryGap };
}
