import type { Item, Point } from "../../scene/scene.js";
import type { Column } from "../steps/columns.js";
import type { Frame } from "../steps/frame.js";

const mostEngaged = 5;
const samples = 12;

/** The room of the arc: from no engagement at the bottom to the strongest at the top. */
export interface ArcRoom {
  readonly top: number;
  readonly bottom: number;
}

/** How strongly each step holds the customer: hills behind the curves, one for each run of steps that tell it. */
export function drawArc(columns: readonly Column[], frame: Frame, room: ArcRoom): readonly Item[] {
  return runsOf(columns).map((run): Item => {
    const points = hill(run, columns, frame, room);
    return {
      type: "group",
      data: { kind: "arc" },
      title: `Engagement, from 1 to ${mostEngaged}: ${run.map((i) => `${columns[i]!.step.title} ${columns[i]!.step.engagement}`).join(", ")}`,
      items: [{ type: "polygon", points, fill: "area", stroke: "rule", strokeWidth: 1 }],
    };
  });
}

/** Neighbouring columns whose engagement is told. */
function runsOf(columns: readonly Column[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  columns.forEach(({ step }, i) => {
    if (step.engagement === undefined) return;
    const last = runs.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else runs.push([i]);
  });
  return runs;
}

function hill(
  run: readonly number[],
  columns: readonly Column[],
  frame: Frame,
  { top, bottom }: ArcRoom,
): readonly Point[] {
  const first = frame.columns[run[0]!]!;
  const last = frame.columns[run.at(-1)!]!;
  const tops = run.flatMap((i): readonly Point[] => {
    const { x, width } = frame.columns[i]!;
    const y = bottom - ((columns[i]!.step.engagement ?? 0) / mostEngaged) * (bottom - top);
    return [
      [x + width * 0.3, y],
      [x + width * 0.7, y],
    ];
  });
  const corners: readonly Point[] = [[first.x + 4, bottom], ...tops, [last.x + last.width - 4, bottom]];
  return corners.flatMap((point, i) => {
    const before = corners[i - 1];
    return before === undefined ? [point] : slope(before, point);
  });
}

/** From one point to the next, level at both. */
function slope([x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  return Array.from({ length: samples }, (_, i): Point => {
    const t = (i + 1) / samples;
    return [x1 + t * (x2 - x1), y1 + t * t * (3 - 2 * t) * (y2 - y1)];
  });
}
