import { type Corridors, EAST, NORTH, SOUTH, WEST } from "./corridors.js";
import { firstDirection, lastDirection, type Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";

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
  const length = lengthOf(path, corridors);
  return scoreOfShape(link, firstDirection(path), lastDirection(path), bendsOf(path), length, corridors);
}

/** What any path of a link adds that begins in one direction and ends in another: at least this, whatever is in its way. */
export function leastShapeScore(link: FineLink, first: number, last: number, corridors: Corridors): number {
  const { across, middleX, middleY, nodeOfBox } = corridors;
  const from = nodeOfBox[link.from]!;
  const to = nodeOfBox[link.to]!;
  const [fromX, toX] = [from % across, to % across];
  const [fromY, toY] = [(from - fromX) / across, (to - toX) / across];
  const length = Math.abs(middleX[toX]! - middleX[fromX]!) + Math.abs(middleY[toY]! - middleY[fromY]!);
  return scoreOfShape(link.index, first, last, leastBends(first, last, toX - fromX, toY - fromY), length, corridors);
}

/** How often a way turns at least that begins in one direction, ends in another, and leads so far to the right and down. */
function leastBends(first: number, last: number, right: number, down: number): number {
  const ahead = isUpright(first) ? down : right;
  const aside = isUpright(first) ? right : down;
  const isAhead = ahead * signOf(first) > 0;
  if (isUpright(first) !== isUpright(last)) return isAhead && aside * signOf(last) > 0 ? 1 : 3;
  if (first !== last) return aside === 0 ? 4 : 2;
  if (!isAhead) return 4;
  return aside === 0 ? 0 : 2;
}

function isUpright(direction: number): boolean {
  return direction === SOUTH || direction === NORTH;
}

function signOf(direction: number): number {
  return direction === EAST || direction === SOUTH ? 1 : -1;
}

function scoreOfShape(
  link: number,
  first: number,
  last: number,
  bends: number,
  length: number,
  corridors: Corridors,
): number {
  const against = (first === WEST ? 1 : 0) + (last === WEST ? 1 : 0);
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
