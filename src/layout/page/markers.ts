import type { PaintName } from "../../scene/paint.js";
import type { Item, Point } from "../../scene/scene.js";

/** What stands at the points of a curve: each curve has its own, so that they are told apart by more than colour. */
export type Marker = "disc" | "square" | "diamond" | "triangle" | "hexagon" | "fall";

/** A marker around its middle. `radius` is that of the disc; the others look as large. */
export function drawMarker(marker: Marker, x: number, y: number, radius: number, paint: PaintName): Item {
  const look = { fill: paint, stroke: "background", strokeWidth: 1 } as const;
  const corners = cornersOf.get(marker);
  if (corners === undefined) return { type: "circle", x, y, radius, ...look };
  const points = corners.map(([across, down]): Point => [x + across * radius, y + down * radius]);
  return { type: "polygon", points, ...look };
}

const cornersOf: ReadonlyMap<Marker, readonly Point[]> = new Map<Marker, readonly Point[]>([
  [
    "square",
    [
      [-0.92, -0.92],
      [0.92, -0.92],
      [0.92, 0.92],
      [-0.92, 0.92],
    ],
  ],
  [
    "diamond",
    [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
  ],
  [
    "triangle",
    [
      [0, -1.25],
      [1.25, 0.9],
      [-1.25, 0.9],
    ],
  ],
  [
    "hexagon",
    [
      [-0.55, -1.05],
      [0.55, -1.05],
      [1.15, 0],
      [0.55, 1.05],
      [-0.55, 1.05],
      [-1.15, 0],
    ],
  ],
  [
    "fall",
    [
      [0, 1.25],
      [1.25, -0.9],
      [-1.25, -0.9],
    ],
  ],
]);
