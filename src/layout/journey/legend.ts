import type { Point } from "../../scene/scene.js";
import type { LegendEntry } from "../page/legend.js";
import { markEntries } from "../page/marks-legend.js";
import type { Column } from "../steps/columns.js";

const hillWidth = 34;

/** What the marks of the map mean: those that occur, and no others. */
export function legendOf(columns: readonly Column[]): readonly LegendEntry[] {
  const steps = columns.map(({ step }) => step);
  const acts = steps.flatMap(({ actions, decisions }) => [...actions, ...decisions]);
  const engaged = steps.some(({ engagement }) => engagement !== undefined);
  return [
    ...markEntries({
      key: steps.some(({ key }) => key),
      fails: false,
      // A header has both marks, what customers do one of them.
      clocks: steps.some(({ waits }) => waits !== undefined) || acts.some(({ waits }) => waits?.unseen === false),
      blindEyes: [...steps, ...acts].some(({ waits }) => waits?.unseen),
    }),
    ...(engaged ? [engagementEntry] : []),
  ];
}

const engagementEntry: LegendEntry = {
  words: "engagement: how strongly a step holds the customer",
  sampleWidth: hillWidth,
  draw: (x, y) => {
    const points = [
      [0, 6],
      [6, 4],
      [11, -5],
      [14, -7],
      [20, -7],
      [23, -5],
      [28, 4],
      [34, 6],
    ].map(([dx = 0, dy = 0]): Point => [x + dx, y + dy]);
    return [{ type: "polygon", points, fill: "area", stroke: "rule", strokeWidth: 1 }];
  },
};
