import type { PaintName } from "../../scene/paint.js";
import type { Item, Line, Point } from "../../scene/scene.js";

/** Strokes and shapes of an icon, in a square of 16 px around a middle. */
type Draw = (pen: Pen) => readonly Item[];

/** Draws around the icon's middle. */
interface Pen {
  readonly path: (...points: readonly Point[]) => Line;
  readonly shape: (...points: readonly Point[]) => Item;
  readonly box: (x: number, y: number, width: number, height: number, radius: number) => Item;
  readonly ring: (x: number, y: number, radius: number) => Item;
  readonly dot: (x: number, y: number, radius: number) => Item;
}

/** The icon of a kind of channel; channels of no kind have one of their own. */
export function channelIcon(kind: string | undefined, x: number, y: number, paint: PaintName): readonly Item[] {
  const draw = icons.get(kind ?? "") ?? anyIcon;
  return draw(penAt(x, y, paint));
}

function penAt(x: number, y: number, paint: PaintName): Pen {
  const line = { stroke: paint, strokeWidth: 1.3 } as const;
  const at = (points: readonly Point[]): readonly Point[] => points.map(([dx, dy]): Point => [x + dx, y + dy]);
  return {
    path: (...points) => ({ type: "line", points: at(points), ...line }),
    shape: (...points) => ({ type: "polygon", points: at(points), ...line }),
    box: (dx, dy, width, height, radius) => ({ type: "rect", x: x + dx, y: y + dy, width, height, radius, ...line }),
    ring: (dx, dy, radius) => ({ type: "circle", x: x + dx, y: y + dy, radius, ...line }),
    dot: (dx, dy, radius) => ({ type: "circle", x: x + dx, y: y + dy, radius, fill: paint }),
  };
}

const anyIcon: Draw = ({ ring, dot }) => [ring(0, 0, 5.5), dot(0, 0, 1.8)];

/** Head and shoulders. */
function person({ ring, path }: Pen, x: number): readonly Item[] {
  return [
    ring(x, -3.2, 2.4),
    path([x - 4, 6], [x - 4, 4], [x - 2.6, 2], [x, 1.3], [x + 2.6, 2], [x + 4, 4], [x + 4, 6]),
  ];
}

const icons: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  [
    "online",
    ({ box, path, dot }) => [
      box(-7, -5.5, 14, 11, 1.5),
      path([-7, -2], [7, -2]),
      dot(-4.8, -3.7, 0.8),
      dot(-2.4, -3.7, 0.8),
    ],
  ],
  ["app", ({ box, path }) => [box(-4, -7, 8, 14, 1.8), path([-1.3, 4.6], [1.3, 4.6])]],
  ["in-person", (pen) => person(pen, 0)],
  [
    "phone",
    ({ shape }) => [
      shape(
        [-5.6, -5.4],
        [-3.4, -6.8],
        [-1.2, -3.4],
        [-2.8, -1.8],
        [-0.8, 1.2],
        [1.8, 2.9],
        [3.4, 1.3],
        [6.8, 3.5],
        [5.4, 5.8],
        [2.8, 6.6],
        [-1, 4.9],
        [-4.3, 1.4],
        [-6.3, -2.6],
      ),
    ],
  ],
  [
    "chat",
    ({ shape, dot }) => [
      shape([-6.8, -5.5], [6.8, -5.5], [6.8, 3], [-1.4, 3], [-4.6, 6.4], [-4.6, 3], [-6.8, 3]),
      dot(-3.2, -1.2, 0.9),
      dot(0, -1.2, 0.9),
      dot(3.2, -1.2, 0.9),
    ],
  ],
  ["email", ({ box, path }) => [box(-7, -5, 14, 10, 1.2), path([-6.4, -4.2], [0, 1], [6.4, -4.2])]],
  [
    "mail",
    ({ shape, path }) => [
      shape([-5, -7], [2, -7], [5, -4], [5, 7], [-5, 7]),
      path([2, -7], [2, -4], [5, -4]),
      path([-2.6, -1], [2.6, -1]),
      path([-2.6, 1.6], [2.6, 1.6]),
      path([-2.6, 4.2], [1, 4.2]),
    ],
  ],
  [
    "social",
    ({ ring, path }) => [
      ring(-4.4, 0, 2.2),
      ring(4.2, -4.4, 2.2),
      ring(4.2, 4.4, 2.2),
      path([-2.4, -1], [2.2, -3.4]),
      path([-2.4, 1], [2.2, 3.4]),
    ],
  ],
  [
    "support",
    ({ path, box }) => [
      path(
        [-5.6, 0.6],
        [-5.6, -1.2],
        [-4.6, -4],
        [-2.4, -5.8],
        [0, -6.4],
        [2.4, -5.8],
        [4.6, -4],
        [5.6, -1.2],
        [5.6, 0.6],
      ),
      box(-6.8, 0.4, 3, 4.6, 1),
      box(3.8, 0.4, 3, 4.6, 1),
      path([5.3, 5], [4, 6.6], [0.8, 6.6]),
    ],
  ],
  ["partner", ({ ring }) => [ring(-2.8, 0, 4.2), ring(2.8, 0, 4.2)]],
  [
    "automated",
    ({ box, dot, path }) => [
      box(-6, -3.2, 12, 9, 2),
      dot(-2.6, 0.6, 1.1),
      dot(2.6, 0.6, 1.1),
      path([-2, 3.4], [2, 3.4]),
      path([0, -3.2], [0, -5.6]),
      dot(0, -6.2, 1),
    ],
  ],
]);
