import type { Point } from "../../scene/scene.js";
import type { Geometry } from "./geometry.js";
import type { Rectangle } from "./grid.js";
import type { Segments } from "./segments.js";
import type { Segment } from "./track.js";

/** A line so many times as long as it had to be goes a long way round. */
const ROUNDABOUT = 1.7;
/** Of boxes next to each other no way is short: they count as if they were this far apart, in px. */
const LEAST_DISTANCE = 20;

/**
 * Marks the segments of links that go a long way round, as they are drawn, and those that stand in their way at the same side of a
 * box and gain by the same move. True where there are any.
 */
export function markRoundabouts(segments: Segments, geometry: Geometry): boolean {
  const crowded = new Set<string>();
  for (const [link, pieces] of segments.entries()) {
    if (!isRoundabout(pieces, geometry.points[link]!, geometry)) continue;
    for (const piece of pieces) {
      piece.roundabout = true;
      for (const side of sidesOf(piece)) crowded.add(side);
    }
  }
  if (crowded.size === 0) return false;
  for (const piece of segments.flat()) if (sidesOf(piece).some((side) => crowded.has(side))) piece.roundabout = true;
  return true;
}

function isRoundabout(pieces: readonly Segment[], points: readonly Point[], { boxes }: Geometry): boolean {
  const direct = distanceBetween(boxes[pieces[0]!.startBox]!, boxes[pieces.at(-1)!.endBox]!);
  return pieces.length > 1 && lengthOf(points) > ROUNDABOUT * Math.max(LEAST_DISTANCE, direct);
}

/** Sides of boxes at which a segment ends, each with the direction in which it would have its neighbour nearer. */
function sidesOf({ level, start, end, startBox, endBox, previous, next }: Segment): readonly string[] {
  const sides: string[] = [];
  const out = start < end ? 1 : -1;
  if (startBox >= 0 && next !== null) sides.push(`${startBox} ${level} ${out} ${Math.sign(next.end - next.start)}`);
  if (endBox >= 0 && previous !== null) {
    sides.push(`${endBox} ${level} ${-out} ${Math.sign(previous.start - previous.end)}`);
  }
  return sides;
}

/** The least length of a line between two boxes. */
function distanceBetween(a: Rectangle, b: Rectangle): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  return across + Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
}

function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    length += Math.abs(points[i]![0] - points[i - 1]![0]) + Math.abs(points[i]![1] - points[i - 1]![1]);
  }
  return length;
}
