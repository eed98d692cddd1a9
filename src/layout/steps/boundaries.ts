import type { Item, Point } from "../../scene/scene.js";
import type { Column } from "./columns.js";
import type { Frame } from "./frame.js";

/** Upright lines between columns: dotted between steps, whole between phases. */
export function drawBoundaries(columns: readonly Column[], frame: Frame, top: number, bottom: number): readonly Item[] {
  return columns.flatMap(({ firstOfPhase, step }, i): readonly Item[] => {
    if (i === 0 || (step.ancillary && firstOfPhase)) return [];
    const { x } = frame.columns[i]!;
    const points: readonly Point[] = [
      [x, top],
      [x, bottom],
    ];
    return [{ type: "line", points, stroke: "rule", strokeWidth: 0.8, ...(firstOfPhase ? {} : { dash: [1, 4] }) }];
  });
}
