import { endsAtDiamond, solveX } from "./coordinates-x.js";
import { type SolutionY, solveY } from "./coordinates-y.js";
import { drawGeometry, type Geometry } from "./geometry.js";
import { placeLabels } from "./label-places.js";
import type { Placement } from "./placement.js";
import { markRoundabouts } from "./roundabouts.js";
import type { Segments } from "./segments.js";
import { Spacing, type Stage } from "./spacing.js";
import type { HostedLabel } from "./track.js";
import { number } from "./track-keys.js";
import type { Tracks } from "./tracks.js";
import { numberVariables, type Room, type SolutionX } from "./variables-x.js";

/** Rooms for labels are added and everything solved again at most so often; two or three times are common. */
const MOST_ATTEMPTS = 24;
const MOST_RAISES = 4;

/** All coordinates; labels have theirs too. */
export interface Coordinates {
  readonly x: SolutionX;
  readonly y: SolutionY;
  readonly geometry: Geometry;
}

/**
 * Solves for x, then for y, and places the labels; then once more for y, as tight as the labels' places allow. Where a label has no
 * place, all begins again with more room for it.
 */
export function solveCoordinates(
  placement: Placement,
  segments: Segments,
  tracks: Tracks,
  labels: readonly (HostedLabel | null)[],
): Coordinates {
  const variables = numberVariables(placement, tracks);
  const widths = Float64Array.from(placement.columns, (column) => column.width);
  const rooms: Room[] = [];
  let x: SolutionX | null = null;
  const solveRows = (solution: SolutionX, stage: Stage): Coordinates & { missing: readonly Room[] } => {
    const y = solveBands(placement, tracks, new Spacing(placement, solution, stage));
    const geometry = drawGeometry(placement, segments, solution, y);
    const missing = placeLabels(placement, segments, labels, variables, geometry, stage !== "labels anywhere");
    return { x: solution, y, geometry, missing };
  };
  for (let attempt = 1; ; attempt++) {
    x = solveX(placement, tracks, labels, variables, widths, rooms, x);
    const loose = solveRows(x, "labels anywhere");
    const isLast = attempt === MOST_ATTEMPTS;
    if (attempt === 1 && markRoundabouts(segments, loose.geometry) && !isLast) continue;
    if (widenDiamonds(placement, tracks, x, widths) && !isLast) continue;
    for (const each of loose.missing) rooms.push(each);
    if (loose.missing.length > 0 && !isLast) continue;
    const restoreOrder = rememberOrder(tracks);
    const tight = solveRows(x, "labels placed");
    if (tight.missing.length === 0) return tight;
    restoreOrder();
    return solveRows(x, "labels and order kept");
  }
}

/** What is needed to go back to the present order of level tracks. */
function rememberOrder({ level }: Tracks): () => void {
  const lists = level.map((tracks) => [...tracks]);
  return () => {
    for (const [corridor, tracks] of level.entries()) {
      tracks.splice(0, tracks.length, ...lists[corridor]!);
      number(tracks);
    }
  };
}

/** A stretched column's diamonds are wider than was thought: then lines must meet them nearer to their middle. */
function widenDiamonds(placement: Placement, tracks: Tracks, x: SolutionX, widths: Float64Array): boolean {
  let widened = false;
  for (let column = 0; column < widths.length; column++) {
    const width = x.right[column]! - x.left[column]!;
    if (width <= widths[column]!) continue;
    if (!tracks.upright[2 * column + 1]!.some((segment) => endsAtDiamond(placement, segment))) continue;
    widths[column] = width;
    widened = true;
  }
  return widened;
}

/** Solves for y with every band at least as high as its titles. */
function solveBands(placement: Placement, tracks: Tracks, spacing: Spacing): SolutionY {
  const extra = new Float64Array(placement.rows.length);
  let y = solveY(placement, tracks, spacing, extra);
  for (let raise = 0; raise < MOST_RAISES; raise++) {
    const tops = bandTops(placement, tracks, y);
    let raised = false;
    for (const [row, fine] of placement.rows.entries()) {
      if (!fine.first) continue;
      const missing = Math.ceil((fine.input.minHeight ?? 0) - (tops[fine.band + 1]! - tops[fine.band]!));
      if (missing <= 0) continue;
      extra[row] = extra[row]! + missing + (missing % 2);
      raised = true;
    }
    if (!raised) break;
    y = solveY(placement, tracks, spacing, extra);
  }
  return y;
}

/** Where bands begin: at the separators between them, or in the middle between their rows. The last one is the end. */
export function bandTops(placement: Placement, tracks: Tracks, y: SolutionY): readonly number[] {
  const tops: number[] = [];
  for (const [row, fine] of placement.rows.entries()) {
    if (!fine.first) continue;
    const separator = tracks.level[2 * row]!.find((track) => track.kind === "separator");
    if (row === 0) tops.push(0);
    else if (separator !== undefined) tops.push(separator.coordinate);
    else tops.push(Math.floor((y.middle[row - 1]! + y.half[row - 1]! + y.middle[row]! - y.half[row]!) / 2));
  }
  return [...tops, y.height];
}
