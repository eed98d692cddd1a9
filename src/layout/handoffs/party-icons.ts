import type { PaintName } from "../../scene/paint.js";
import type { Item, Point } from "../../scene/scene.js";
import type { Party } from "./parties.js";

export const partyIconSize = 18;

/** Somebody, several, or a machine, around a point. */
export function partyIcon(kind: Party["kind"], x: number, y: number, paint: PaintName): readonly Item[] {
  if (kind === "system") return screen(x, y, paint);
  if (kind === "person") return figure(x, y, paint, "background");
  return [...figure(x + 3.6, y - 1.6, paint, "background"), ...figure(x - 2.6, y + 0.8, paint, "background")];
}

/** Head and shoulders. */
function figure(x: number, y: number, stroke: PaintName, fill: PaintName): readonly Item[] {
  const look = { fill, stroke, strokeWidth: 1.3 };
  const shoulders: readonly Point[] = [
    [x - 5.4, y + 7],
    [x - 5.2, y + 3.8],
    [x - 3.6, y + 1.6],
    [x - 1.2, y + 0.7],
    [x + 1.2, y + 0.7],
    [x + 3.6, y + 1.6],
    [x + 5.2, y + 3.8],
    [x + 5.4, y + 7],
  ];
  return [
    { type: "polygon", points: shoulders, ...look },
    { type: "circle", x, y: y - 3.4, radius: 2.9, ...look },
  ];
}

function screen(x: number, y: number, stroke: PaintName): readonly Item[] {
  const line = (points: readonly Point[]): Item => ({ type: "line", points, stroke, strokeWidth: 1.3 });
  return [
    { type: "rect", x: x - 7.5, y: y - 6.5, width: 15, height: 10, radius: 1, stroke, strokeWidth: 1.3 },
    line([
      [x, y + 3.5],
      [x, y + 6.4],
    ]),
    line([
      [x - 4, y + 6.4],
      [x + 4, y + 6.4],
    ]),
  ];
}
