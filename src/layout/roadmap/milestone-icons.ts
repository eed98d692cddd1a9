import type { Item, Point } from "../../scene/scene.js";
import { clockIcon } from "../page/icons.js";
import type { MilestoneKind } from "./milestones.js";

/** Each kind has a shape of its own, in a square of 16 px. */
export function milestoneIcon(kind: MilestoneKind, x: number, y: number): readonly Item[] {
  const at = (points: readonly Point[]): readonly Point[] => points.map(([dx, dy]): Point => [x + dx, y + dy]);
  switch (kind) {
    case "target": {
      const mast = at([
        [-4, -7.5],
        [-4, 7.5],
      ]);
      const flag = at([
        [-4, -7],
        [6.5, -3.5],
        [-4, 0.5],
      ]);
      return [
        { type: "polygon", points: flag, fill: "measure" },
        { type: "line", points: mast, stroke: "measure", strokeWidth: 1.6 },
      ];
    }
    case "start": {
      const arrow = at([
        [-2.6, -4],
        [4.4, 0],
        [-2.6, 4],
      ]);
      return [
        { type: "circle", x, y, radius: 7.4, fill: "background", stroke: "positive", strokeWidth: 1.4 },
        { type: "polygon", points: arrow, fill: "positive" },
      ];
    }
    case "end":
      return [
        { type: "circle", x, y, radius: 7.4, fill: "background", stroke: "negative", strokeWidth: 1.4 },
        { type: "rect", x: x - 3, y: y - 3, width: 6, height: 6, fill: "negative" },
      ];
    case "review":
      return clockIcon(x, y, "boundary");
  }
}
