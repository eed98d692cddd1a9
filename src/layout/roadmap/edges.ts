import type { Group, Line, Point } from "../../scene/scene.js";
import type { Link } from "./links.js";

type LinkLook = Pick<Line, "stroke" | "strokeWidth" | "dash" | "endArrow">;

/** What comes first points to what waits for it; what doesn't wait has a hollow head on a broken line. */
export function lookOfLink(early: boolean): LinkLook {
  if (early) return { stroke: "back", strokeWidth: 1.5, dash: [6, 3], endArrow: "hollow" };
  return { stroke: "handover", strokeWidth: 1.5, endArrow: true };
}

export function drawEdge(link: Link, points: readonly Point[], titleOf: (id: string) => string): Group {
  return {
    type: "group",
    data: { kind: "edge", from: link.from, to: link.to },
    title: words(link, titleOf),
    items: [{ type: "line", points, radius: 5, ...lookOfLink(link.early) }],
  };
}

function words({ from, to, early }: Link, titleOf: (id: string) => string): string {
  return `“${titleOf(to)}” needs “${titleOf(from)}” first${early ? ", but begins before it ends" : ""}`;
}
