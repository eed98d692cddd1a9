import type { Item, Point } from "../../scene/scene.js";

export function eyeIcon(x: number, y: number): readonly Item[] {
  const lid = (side: 1 | -1): readonly Point[] =>
    [-1, -0.5, 0, 0.5, 1].map((t): Point => [x + t * 6.8, y + side * (1 - t * t) * 4]);
  return [
    {
      type: "polygon",
      points: [...lid(-1), ...lid(1).toReversed().slice(1, -1)],
      stroke: "evidence",
      strokeWidth: 1.2,
    },
    { type: "circle", x, y, radius: 1.9, fill: "evidence" },
  ];
}

export function heartIcon(x: number, y: number): readonly Item[] {
  const half: readonly Point[] = [
    [0, -2.6],
    [1.4, -4.6],
    [3.4, -5.4],
    [5.3, -4.6],
    [6.2, -2.6],
    [5.7, -0.2],
    [3.6, 2.6],
    [0, 5.8],
  ];
  const mirrored = half
    .slice(1, -1)
    .toReversed()
    .map(([dx, dy]): Point => [-dx, dy]);
  const points = [...half, ...mirrored].map(([dx, dy]): Point => [x + dx, y + dy]);
  return [{ type: "polygon", points, fill: "positive" }];
}

export function flashIcon(x: number, y: number): readonly Item[] {
  const points: readonly Point[] = [
    [x + 1.6, y - 7],
    [x - 4.4, y + 1],
    [x - 0.6, y + 1],
    [x - 1.8, y + 7],
    [x + 4.4, y - 1.6],
    [x + 0.6, y - 1.6],
  ];
  return [{ type: "polygon", points, fill: "pain" }];
}

export function bulbIcon(x: number, y: number): readonly Item[] {
  const base = (dy: number): readonly Point[] => [
    [x - 2.2, y + dy],
    [x + 2.2, y + dy],
  ];
  return [
    { type: "circle", x, y: y - 1.8, radius: 4.6, fill: "background", stroke: "opportunity", strokeWidth: 1.4 },
    { type: "line", points: base(4.2), stroke: "opportunity", strokeWidth: 1.4 },
    { type: "line", points: base(6.4), stroke: "opportunity", strokeWidth: 1.4 },
  ];
}
