import type { Group, Line, Point } from "../../scene/scene.js";
import { block, placeBlock } from "../page/block.js";
import { smallPrint } from "../page/styles.js";
import type { Frame } from "./frame.js";
import { replacementText } from "./summary.js";

export function replacementLine(points: readonly Point[]): Line {
  return { type: "line", points, radius: 5, stroke: "handover", strokeWidth: 1.5, endArrow: true };
}

/** The arrow from the old system to the new. */
export function drawReplacement({ way, points }: Frame["lines"][number], move: (point: Point) => Point): Group {
  const { replacement } = way;
  return {
    type: "group",
    data: { kind: "edge", from: replacement.old.id, to: replacement.successor.id },
    title: replacementText(replacement),
    items: [replacementLine(points.map(move))],
  };
}

/** Its day, above its last piece. */
export function drawDay(
  { way, points, label }: Frame["lines"][number],
  move: (point: Point) => Point,
): readonly Group[] {
  const { old, successor, when } = way.replacement;
  if (when === undefined) return [];
  const text = block(when, label.width + 20, smallPrint, "ink");
  const [x, y] = move([label.x + label.width / 2, points.at(-1)![1]]);
  return [
    {
      type: "group",
      data: { kind: "label", from: old.id, to: successor.id },
      items: [placeBlock(text, x, y - 2 - text.height, "middle")],
    },
  ];
}
