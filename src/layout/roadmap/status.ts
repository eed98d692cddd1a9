import type { InitiativeStatus } from "../../model/roadmap.js";
import type { PaintName } from "../../scene/paint.js";
import type { Item, Paint, Point } from "../../scene/scene.js";

export const statuses: readonly InitiativeStatus[] = ["proposed", "planned", "active", "done", "dropped"];

/** How the bar of a status looks; its icon and its word tell it without colour. */
export interface StatusLook extends Required<Pick<Paint, "fill" | "stroke" | "strokeWidth">> {
  readonly dash?: readonly number[];
  readonly ink: PaintName;
}

const looks: Readonly<Record<InitiativeStatus, StatusLook>> = {
  proposed: { fill: "background", stroke: "boundary", strokeWidth: 1.2, dash: [5, 4], ink: "ink" },
  planned: { fill: "gate-tint", stroke: "boundary", strokeWidth: 1.2, ink: "ink" },
  active: { fill: "customer-tint", stroke: "customer", strokeWidth: 2, ink: "ink" },
  done: { fill: "frontstage-tint", stroke: "frontstage", strokeWidth: 1.2, ink: "ink" },
  dropped: { fill: "background", stroke: "boundary", strokeWidth: 1, dash: [2, 3], ink: "quiet" },
};

export function lookOf(status: InitiativeStatus): StatusLook {
  return looks[status];
}

/** An empty ring, a ring with a dot, a half-filled one, a tick, a cross: in a square of 12 px. */
export function statusIcon(status: InitiativeStatus, x: number, y: number): readonly Item[] {
  const paint = status === "dropped" ? "quiet" : looks[status].stroke;
  const ring: Item = { type: "circle", x, y, radius: 5.2, fill: "background", stroke: paint, strokeWidth: 1.4 };
  const stroke = (...points: readonly Point[]): Item => ({ type: "line", points, stroke: paint, strokeWidth: 1.5 });
  switch (status) {
    case "proposed":
      return [
        { type: "circle", x, y, radius: 5.2, fill: "background", stroke: paint, strokeWidth: 1.4, dash: [2.2, 2] },
      ];
    case "planned":
      return [ring, { type: "circle", x, y, radius: 1.8, fill: paint }];
    case "active":
      return [ring, { type: "polygon", points: halfDisc(x, y), fill: paint }];
    case "done":
      return [ring, stroke([x - 2.5, y + 0.2], [x - 0.6, y + 2.1], [x + 2.8, y - 2.1])];
    case "dropped":
      return [ring, stroke([x - 2.2, y - 2.2], [x + 2.2, y + 2.2]), stroke([x - 2.2, y + 2.2], [x + 2.2, y - 2.2])];
  }
}

function halfDisc(x: number, y: number): readonly Point[] {
  return Array.from({ length: 9 }, (_, i): Point => {
    const t = i / 4 - 1;
    return [x + 3.4 * Math.sqrt(1 - t * t), y + 3.4 * t];
  });
}
