import { type Corridors, WEST } from "./corridors.js";
import { firstDirection, lastDirection, type Path } from "./occupancy.js";
import type { Segment } from "./track.js";

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

/** What a link adds to the score: its shape and its crossings. */
export function linkScore(path: Path, segments: readonly Segment[], crossings: number, corridors: Corridors): number {
  return crossingScore(crossings) + shapeScore(path, segments, corridors);
}

export function crossingScore(crossings: number): number {
  return CROSSING_SCORE * crossings;
}

export function shapeScore(path: Path, segments: readonly Segment[], corridors: Corridors): number {
  const bends = segments.length - 1;
  const against = (firstDirection(path) === WEST ? 1 : 0) + (lastDirection(path) === WEST ? 1 : 0);
  const length = lengthOf(segments, corridors);
  return (
    bends +
    BEND_TOO_MANY_SCORE * Math.max(0, bends - MOST_BENDS) +
    length / PX_PER_BEND +
    AGAINST_READING_SCORE * against +
    DETOUR_SCORE * Math.max(0, detourOf(segments, corridors) - DETOUR)
  );
}

/** Whether a link goes a roundabout way. */
export function isDetour(segments: readonly Segment[], corridors: Corridors): boolean {
  return detourOf(segments, corridors) > DETOUR;
}

/** A link's estimated length in px. */
export function lengthOf(segments: readonly Segment[], corridors: Corridors): number {
  let length = 0;
  for (const { level, low, high } of segments) {
    const middles = level ? corridors.middleX : corridors.middleY;
    length += middles[high]! - middles[low]!;
  }
  return length;
}

function detourOf(segments: readonly Segment[], corridors: Corridors): number {
  const direct = corridors.directLength[segments[0]!.link]!;
  return lengthOf(segments, corridors) / Math.max(LEAST_DISTANCE, direct);
}
