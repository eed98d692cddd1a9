import type { Point } from "../../scene/scene.js";
import type { SolutionY } from "./coordinates-y.js";
import type { Rectangle } from "./grid.js";
import type { Placement } from "./placement.js";
import type { Segments } from "./segments.js";
import type { Segment } from "./track.js";
import type { SolutionX } from "./variables-x.js";

/** Finished boxes and lines, by number and index. */
export interface Geometry {
  readonly boxes: readonly Rectangle[];
  readonly points: readonly (readonly Point[])[];
}

export function drawGeometry(placement: Placement, segments: Segments, x: SolutionX, y: SolutionY): Geometry {
  const boxes = placement.boxes.map((box, number) => {
    const height = y.boxHeight[number]!;
    const left = x.left[box.column]!;
    return { x: left, y: y.middle[box.row]! - height / 2, width: x.right[box.column]! - left, height };
  });
  return { boxes, points: segments.map((pieces) => pointsOf(pieces, placement, boxes)) };
}

function pointsOf(pieces: readonly Segment[], placement: Placement, boxes: readonly Rectangle[]): readonly Point[] {
  const first = pieces[0]!;
  const last = pieces[pieces.length - 1]!;
  const points: Point[] = [rimPoint(first, first.startBox, first.end > first.start, placement, boxes)];
  for (let i = 0; i + 1 < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1]!;
    points.push(piece.level ? [next.coordinate, piece.coordinate] : [piece.coordinate, next.coordinate]);
  }
  points.push(rimPoint(last, last.endBox, last.end < last.start, placement, boxes));
  return points;
}

/** Where a segment meets its box's rim: on the side of the higher coordinates or the other; of a diamond on its slant. */
function rimPoint(
  segment: Segment,
  box: number,
  high: boolean,
  placement: Placement,
  boxes: readonly Rectangle[],
): Point {
  const { x, y, width, height } = boxes[box]!;
  const diamond = placement.boxes[box]!.diamond;
  const inwards = high ? -1 : 1;
  const across = segment.level ? Math.abs(segment.coordinate - (y + height / 2)) / (height / 2) : 0;
  const along = segment.level ? 0 : Math.abs(segment.coordinate - (x + width / 2)) / (width / 2);
  if (segment.level) {
    const side = high ? x + width : x;
    return [rounded(side + (diamond ? (inwards * width * across) / 2 : 0)), segment.coordinate];
  }
  const side = high ? y + height : y;
  return [segment.coordinate, rounded(side + (diamond ? (inwards * height * along) / 2 : 0))];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
