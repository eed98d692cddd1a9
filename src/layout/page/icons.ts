import type { PaintName } from "../../scene/paint.js";
import type { Item, Point } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import { firstBaseline } from "../grid/text-style.js";
import { badgeText } from "./styles.js";

/** Every icon stands in a square of this size, around its middle. */
export const iconSize = 16;

/** A letter in a disc. */
export function letterIcon(letter: string, x: number, y: number, paint: PaintName): readonly Item[] {
  const { size, weight, lineHeight } = badgeText;
  return [
    { type: "circle", x, y, radius: 8, fill: paint },
    {
      type: "text",
      x,
      y: firstBaseline(badgeText, y - lineHeight / 2),
      anchor: "middle",
      size,
      weight,
      lineHeight,
      fill: "background",
      lines: [singleLine(letter, size, weight)],
    },
  ];
}

export function clockIcon(x: number, y: number, paint: PaintName): readonly Item[] {
  const hands: readonly Point[] = [
    [x, y - 3.4],
    [x, y],
    [x + 2.6, y + 1.5],
  ];
  return [
    { type: "circle", x, y, radius: 5.6, fill: "background", stroke: paint, strokeWidth: 1.3 },
    { type: "line", points: hands, stroke: paint, strokeWidth: 1.3 },
  ];
}

/** An eye with a stroke through it: nobody sees how long, or why. */
export function blindEyeIcon(x: number, y: number, paint: PaintName): readonly Item[] {
  const lid = (side: 1 | -1): Point[] => [-1, -0.5, 0, 0.5, 1].map((t) => [x + t * 6.4, y + side * (1 - t * t) * 4]);
  return [
    {
      type: "polygon",
      points: [...lid(-1), ...lid(1).reverse().slice(1, -1)],
      fill: "background",
      stroke: paint,
      strokeWidth: 1.2,
    },
    { type: "circle", x, y, radius: 1.9, fill: paint },
    {
      type: "line",
      points: [
        [x - 5.2, y + 5.2],
        [x + 5.2, y - 5.2],
      ],
      stroke: paint,
      strokeWidth: 1.4,
    },
  ];
}

export function starIcon(x: number, y: number): readonly Item[] {
  const spikes = Array.from({ length: 10 }, (_, i): Point => {
    const radius = i % 2 === 0 ? 7.6 : 3.2;
    const [across, up] = spikeDirections[i]!;
    return [x + radius * across, y - radius * up];
  });
  return [{ type: "polygon", points: spikes, fill: "key-mark", stroke: "key", strokeWidth: 0.8 }];
}

/** Ten directions around a circle, from the top, in numbers: trigonometry may differ in the last digit between machines. */
const spikeDirections: readonly Point[] = [
  [0, 1],
  [0.588, 0.809],
  [0.951, 0.309],
  [0.951, -0.309],
  [0.588, -0.809],
  [0, -1],
  [-0.588, -0.809],
  [-0.951, -0.309],
  [-0.951, 0.309],
  [-0.588, 0.809],
];
