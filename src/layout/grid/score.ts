import { type Corridors, WEST } from "./corridors.js";
import { firstDirection, lastDirection, type Path } from "./occupancy.js";

/** What makes a drawing worse, in bends: the search lowers the sum. */
const CROSSING_SCORE = 4;
const PX_PER_BEND = 100;
const AGAINST_READING_SCORE = 0.6;
/** More bends than this nobody follows. */
const MOST_BENDS = 5;
const BEND_TOO_MANY_SCORE = 5;
/** A line so many times as long as it had to be is a detour, and what each time more adds. */
const DETOUR = 1.8;
const DETOUR_SCORE = 0.5;
/** Of boxes next to each other no way is short: they count as if they were a gutter apart. */
const LEAST_DISTANCE = 40;

/** What crossings add to the score. */
export function crossingScore(crossings: number): number {
  return CROSSING_SCORE * crossings;
}

/** What the shape of a link's path adds to the score. */
export function shapeScore(link: number, path: Path, corridors: Corridors): number {
  const bends = bendsOf(path);
  const against = (firstDirection(path) === WEST ? 1 : 0) + (lastDirection(path) === WEST ? 1 : 0);
  const length = lengthOf(path, corridors);
  const detour = detourOf(link, length, corridors);
  return (
    bends +
    BEND_TOO_MANY_SCORE * Math.max(0, bends - MOST_BENDS) +
    length / PX_PER_BEND +
    AGAINST_READING_SCORE * against +
    DETOUR_SCORE * Math.max(0, detour - DETOUR)
  );
}

/** Whether a link goes a roundabout way. */
export function isDetour(link: number, path: Path, corridors: Corridors): boolean {
  return detourOf(link, lengthOf(path, corridors), corridors) > DETOUR;
}

/** How often a path turns. */
export function bendsOf(path: Path): number {
  let bends = 0;
  for (let i = 1; i + 1 < path.length; i++) if (path[i + 1]! - path[i]! !== path[i]! - path[i - 1]!) bends++;
  return bends;
}

/** A path's estimated length in px. */
export function lengthOf(path: Path, { across, middleX, middleY }: Corridors): number {
  let length = 0;
  let from = path[0]!;
  for (let i = 1; i < path.length; i++) {
    const to = path[i]!;
    const step = to - from;
    const x = from % across;
    if (step === 1 || step === -1) length += Math.abs(middleX[x + step]! - middleX[x]!);
    else length += Math.abs(middleY[(to - x) / across]! - middleY[(from - x) / across]!);
    from = to;
  }
  return length;
}

function detourOf(link: number, length: number, corridors: Corridors): number {
  return length / Math.max(LEAST_DISTANCE, corridors.directLength[link]!);
}
