import type { Link } from "./links.js";
import { type Stop, trackAt } from "./stops.js";

/** Which of the strips above its rows a link runs through. */
export interface Strips {
  readonly start: boolean;
  readonly end: boolean;
}

/** How many tracks the strip above a row has, by the initiatives in the row. */
export type TrackCount = (ids: readonly string[]) => number;

/** A track for each link at each of its ends, where it runs there. */
export function trackCount(links: readonly Link[], stripsOf: (link: number) => Strips): TrackCount {
  return (ids) => {
    const inRow = new Set(ids);
    return links.reduce((sum, { from, to }, i) => {
      const { start, end } = stripsOf(i);
      return sum + (start && inRow.has(from) ? 1 : 0) + (end && inRow.has(to) ? 1 : 0);
    }, 0);
  };
}

/** A link's level tracks in the strips above the rows of its start and its end. */
export interface Levels {
  readonly startLevel: number;
  readonly endLevel: number;
}

/** The levels of each link's own tracks, one after the other in each strip. */
export function levelsOf(
  links: readonly Link[],
  stops: ReadonlyMap<string, Stop>,
  stripsOf: (link: number) => Strips,
): readonly Levels[] {
  const taken = new Map<number, number>();
  const take = (id: string, runs: boolean): number => {
    const { channel } = stops.get(id)!;
    const track = taken.get(channel.top) ?? 0;
    if (runs) taken.set(channel.top, track + 1);
    return trackAt(channel, track);
  };
  return links.map(({ from, to }, i) => {
    const { start, end } = stripsOf(i);
    return { startLevel: take(from, start), endLevel: take(to, end) };
  });
}
