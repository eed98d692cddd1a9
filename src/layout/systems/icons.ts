import type { Item, Point } from "../../scene/scene.js";

/** A ring with a stroke through it: nobody. */
export function unusedIcon(x: number, y: number): readonly Item[] {
  return [ring(x, y, "fail"), stroke([x - 3.6, y + 3.6], [x + 3.6, y - 3.6], "fail")];
}

/** A ring with a plus in it: comes. */
export function arrivalIcon(x: number, y: number): readonly Item[] {
  return [
    ring(x, y, "measure"),
    stroke([x - 2.8, y], [x + 2.8, y], "measure"),
    stroke([x, y - 2.8], [x, y + 2.8], "measure"),
  ];
}

/** A ring with a minus in it: goes. */
export function departureIcon(x: number, y: number): readonly Item[] {
  return [ring(x, y, "wait"), stroke([x - 2.8, y], [x + 2.8, y], "wait")];
}

type IconPaint = "fail" | "measure" | "wait";

function ring(x: number, y: number, paint: IconPaint): Item {
  return { type: "circle", x, y, radius: 5.2, fill: "background", stroke: paint, strokeWidth: 1.2 };
}

function stroke(from: Point, to: Point, paint: IconPaint): Item {
  return { type: "line", points: [from, to], stroke: paint, strokeWidth: 1.3 };
}
