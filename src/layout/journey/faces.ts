import type { Item, Point } from "../../scene/scene.js";

export const faceRadius = 9;

/** How far the corners of the mouth lie above its middle, for −2 to +2. */
const smiles: ReadonlyMap<number, number> = new Map([
  [2, 3.6],
  [1, 2],
  [0, 0],
  [-1, -2],
  [-2, -3.6],
]);

/** A face that looks as a value from −2 to +2 feels. */
export function faceIcon(value: number, x: number, y: number): readonly Item[] {
  const smile = smiles.get(value) ?? 0;
  const half = Math.abs(smile) > 3 ? 4.4 : 3.8;
  const mouth = Array.from({ length: 9 }, (_, i): Point => {
    const t = i / 4 - 1;
    return [x + t * half, y + 3.2 + smile * (0.5 - t * t)];
  });
  return [
    { type: "circle", x, y, radius: faceRadius, fill: "background", stroke: "boundary", strokeWidth: 1.3 },
    { type: "circle", x: x - 3, y: y - 2.4, radius: 1.2, fill: "boundary" },
    { type: "circle", x: x + 3, y: y - 2.4, radius: 1.2, fill: "boundary" },
    { type: "line", points: mouth, stroke: "boundary", strokeWidth: 1.3 },
  ];
}
