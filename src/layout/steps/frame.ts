import type { Stretch } from "../page/drawn.js";
import type { ColumnSpan } from "./columns.js";

/** What every part of the picture hangs on: the gutter for titles at the left, and where the columns stand. */
export interface Frame {
  readonly left: number;
  /** Of the gutter: where the grid begins. */
  readonly gridLeft: number;
  readonly right: number;
  readonly columns: readonly Stretch[];
  /** The strip between the phases' columns and the ancillaries', where both are there. */
  readonly gap?: Stretch;
}

export function stretchOf(frame: Frame, { first, last }: Pick<ColumnSpan, "first" | "last">): Stretch {
  const start = frame.columns[first]!;
  const end = frame.columns[last]!;
  return { x: start.x, width: end.x + end.width - start.x };
}

/** A level line from edge to edge, but not over the gap. */
export function acrossFrame(frame: Frame, from: number = frame.left): readonly Stretch[] {
  const { right, gap } = frame;
  if (gap === undefined) return [{ x: from, width: right - from }];
  const beside = gap.x + gap.width;
  return [
    { x: from, width: gap.x - from },
    { x: beside, width: right - beside },
  ];
}
