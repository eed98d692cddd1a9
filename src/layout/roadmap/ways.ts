import type { Point } from "../../scene/scene.js";
import type { Ends } from "./ends.js";
import { trackGap } from "./stops.js";
import type { Strips } from "./tracks.js";

/** An upright run, and to which side its further tracks lie. */
export interface Upright {
  readonly x: number;
  readonly side: 1 | -1;
}

/**
 * How a link gets from the right side of one box to the left side of another: straight; by an upright run between them; over
 * the strip above the second, above the first, or above both with an upright run between the strips.
 */
export type Way =
  | { readonly form: "straight" | "over-start" }
  | { readonly form: "run" | "over-end" | "over-both"; readonly run: Upright };

/** Which strips a way runs through. */
export function stripsOf({ form }: Way): Strips {
  return { start: form === "over-start" || form === "over-both", end: form === "over-end" || form === "over-both" };
}

/** The corners of a way, its upright run on a track. */
export function pointsOf(way: Way, ends: Ends, track: number): readonly Point[] {
  const { start, end, outX, inX, startLevel, endLevel } = ends;
  const [startY, endY] = [start[1], end[1]];
  const x = "run" in way ? way.run.x + way.run.side * track * trackGap : 0;
  switch (way.form) {
    case "straight":
      return [start, end];
    case "run":
      return [start, [x, startY], [x, endY], end];
    case "over-end":
      return [start, [x, startY], [x, endLevel], [inX, endLevel], [inX, endY], end];
    case "over-start":
      return [start, [outX, startY], [outX, startLevel], [inX, startLevel], [inX, endY], end];
    case "over-both":
      return [
        start,
        [outX, startY],
        [outX, startLevel],
        [x, startLevel],
        [x, endLevel],
        [inX, endLevel],
        [inX, endY],
        end,
      ];
  }
}

/** All ways worth a look. The last always exists: strips are free, and so is what lies beyond the last bar. */
export function waysBetween(ends: Ends, uprights: readonly Upright[]): readonly Way[] {
  const { start, end, outX, inX } = ends;
  const away = uprights.filter(({ x }) => x >= outX);
  const between = away.filter(({ x }) => x <= inX);
  return [
    ...(start[1] === end[1] && outX < inX ? [{ form: "straight" } as const] : []),
    ...between.map((run) => ({ form: "run", run }) as const),
    ...away.map((run) => ({ form: "over-end", run }) as const),
    { form: "over-start" },
    ...uprights.map((run) => ({ form: "over-both", run }) as const),
  ];
}
