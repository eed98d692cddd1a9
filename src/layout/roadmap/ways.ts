import type { Point } from "../../scene/scene.js";
import { type Stop, trackAt, trackGap } from "./stops.js";

/** A way from the right side of one box to the left side of another, its turns still to be set to tracks. */
export interface Way {
  /** How many of its turns can be moved to other tracks. */
  readonly movable: number;
  readonly along: (tracks: readonly number[]) => readonly Point[];
}

/** An upright run and to which side its further tracks lie. */
export interface Upright {
  readonly x: number;
  readonly side: 1 | -1;
}

export const stub = 10;
/** The last piece bears the arrowhead. */
const lastStub = 17;

export interface Ends {
  readonly start: Point;
  readonly end: Point;
  readonly from: Stop;
  readonly to: Stop;
}

/**
 * All ways worth a look: straight over, over the strip above either box, or over both. The last of them always exists:
 * every strip is free, and so is the upright run beyond the last bar.
 */
export function waysBetween(ends: Ends, uprights: readonly Upright[]): readonly Way[] {
  const { start, end, from, to } = ends;
  const [startX, startY] = start;
  const [endX, endY] = end;
  const out = (track = 0): number => startX + stub + track * trackGap;
  const into = (track = 0): number => endX - lastStub - track * trackGap;
  const at = ({ x, side }: Upright, track = 0): number => x + side * track * trackGap;
  const away = uprights.filter(({ x }) => x >= startX + stub);
  const straight: readonly Way[] = startY === endY && startX < endX ? [{ movable: 0, along: () => [start, end] }] : [];
  const overRuns = away
    .filter(({ x }) => x <= endX - lastStub)
    .map(
      (run): Way => ({
        movable: 1,
        along: ([track]) => [start, [at(run, track), startY], [at(run, track), endY], end],
      }),
    );
  const overTheirStrip = away.map(
    (run): Way => ({
      movable: 3,
      along: ([a, b = 0, c]) => {
        const level = trackAt(to.channel, b % to.channel.tracks);
        return [start, [at(run, a), startY], [at(run, a), level], [into(c), level], [into(c), endY], end];
      },
    }),
  );
  const overOwnStrip: Way = {
    movable: 3,
    along: ([a, b = 0, c]) => {
      const level = trackAt(from.channel, b % from.channel.tracks);
      return [start, [out(a), startY], [out(a), level], [into(c), level], [into(c), endY], end];
    },
  };
  const overBoth = uprights.map(
    (run): Way => ({
      movable: 4,
      along: ([a, b = 0, c, d]) => {
        const own = trackAt(from.channel, b % from.channel.tracks);
        const their = trackAt(to.channel, b % to.channel.tracks);
        return [
          start,
          [out(a), startY],
          [out(a), own],
          [at(run, c), own],
          [at(run, c), their],
          [into(d), their],
          [into(d), endY],
          end,
        ];
      },
    }),
  );
  return [...straight, ...overRuns, ...overTheirStrip, overOwnStrip, ...overBoth];
}
