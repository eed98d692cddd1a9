import type { GridLayout } from "../grid/grid.js";
import type { Stretch } from "../page/drawn.js";

/** Between a line and the end of the lanes beside it. */
const lineAir = 7;
/** A narrower gap parts nothing. */
const narrowest = 8;

/**
 * What remains of the gap before the ancillary processes, in the grid's own coordinates, when lines that run down in it, and
 * their labels, belong to the lanes: its widest piece without any. The whole gap, where it is full of them.
 */
export function gapBeside({ links }: Pick<GridLayout, "links">, gap: Stretch): Stretch {
  const taken = links
    .flatMap(({ points, label }): readonly Stretch[] => [
      ...points.slice(1).flatMap(([x], i) => (x === points[i]![0] ? [{ x: x - lineAir, width: 2 * lineAir }] : [])),
      ...(label === undefined ? [] : [label]),
    ])
    .toSorted((a, b) => a.x - b.x);
  const end = gap.x + gap.width;
  let widest: Stretch = { x: gap.x, width: 0 };
  let from = gap.x;
  for (const { x, width } of [...taken, { x: end, width: 0 }]) {
    const to = Math.min(x, end);
    if (to - from > widest.width) widest = { x: from, width: to - from };
    from = Math.max(from, x + width);
  }
  return widest.width < narrowest ? gap : widest;
}
