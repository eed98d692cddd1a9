import type { Point } from "../../scene/scene.js";
import type { BondLabel } from "./labels.js";
import { cornersOf, straightened } from "./lines.js";

/** A bond and the line that its flows run beside, from the upper party to the lower. */
export interface Middle {
  readonly label: BondLabel;
  readonly points: readonly Point[];
}

/** Takes the needless turns out of middle lines; a line moves only where none comes nearer than `air` to another. */
export function tidy(middles: readonly Middle[], air: number): readonly Middle[] {
  const whole = middles.map(({ label, points }) => ({ label, points: cornersOf(points) }));
  const uprights = whole.flatMap(({ label, points }) =>
    points.slice(1).flatMap(([x, y], i) => (points[i]![0] === x ? [{ label, x, top: points[i]![1], bottom: y }] : [])),
  );
  const isFree =
    (label: BondLabel) =>
    ([x, from]: Point, [, to]: Point): boolean => {
      const [top, bottom] = [Math.min(from, to) - air, Math.max(from, to) + air];
      const isNear = (other: (typeof uprights)[number]): boolean =>
        other.top <= bottom && other.bottom >= top && Math.abs(other.x - x) < air;
      return !uprights.some((other) => other.label !== label && isNear(other));
    };
  return whole.map(({ label, points }) => ({ label, points: straightened(points, isFree(label)) }));
}
