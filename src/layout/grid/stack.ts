import { MeetingTable } from "./meeting-table.js";
import type { Spacing } from "./spacing.js";
import { pullOf, type Track } from "./track.js";

/** The tracks of one row or channel with the distances between them, at `i * count + j` for track i above track j. */
export interface Stack {
  readonly tracks: readonly Track[];
  readonly count: number;
  readonly meet: Uint8Array;
  readonly distance: Float64Array;
}

export function stackOf(tracks: readonly Track[], spacing: Spacing): Stack {
  const count = tracks.length;
  const meet = new Uint8Array(count * count);
  const distance = new Float64Array(count * count);
  const keepApart = (i: number, j: number): void => {
    meet[i * count + j] = meet[j * count + i] = 1;
    distance[i * count + j] = spacing.between(tracks[i]!, tracks[j]!);
    distance[j * count + i] = spacing.between(tracks[j]!, tracks[i]!);
  };
  // Lines are kept apart wherever their ends may come to lie; a label beside a line only where x, which is solved, lets it be met.
  new MeetingTable(tracks).forEachPair((i, j) => {
    if (tracks[i]!.kind !== "label" && tracks[j]!.kind !== "label") keepApart(i, j);
  });
  for (let i = 0; i < count; i++) {
    if (tracks[i]!.kind !== "label") continue;
    for (let j = 0; j < count; j++) if (j !== i && spacing.meetsLabel(tracks[i]!, tracks[j]!)) keepApart(i, j);
  }
  return { tracks, count, meet, distance };
}

/** Places every track as high as it can be, from above: at least at its `bounds`, and clear of those above it. */
export function packDown(stack: Stack, order: Int32Array, bounds: Float64Array): Float64Array {
  const { count, meet, distance } = stack;
  const places = Float64Array.from(bounds);
  for (let k = 1; k < count; k++) {
    const track = order[k]!;
    for (let i = 0; i < k; i++) {
      const above = order[i]! * count + track;
      if (meet[above] === 1) places[track] = Math.max(places[track]!, places[order[i]!]! + distance[above]!);
    }
  }
  return places;
}

/** The same from below: at most at its `bounds`, and clear of those below it. */
export function packUp(stack: Stack, order: Int32Array, bounds: Float64Array): Float64Array {
  const { count, meet, distance } = stack;
  const places = Float64Array.from(bounds);
  for (let k = count - 2; k >= 0; k--) {
    const track = order[k]!;
    for (let i = k + 1; i < count; i++) {
      const below = track * count + order[i]!;
      if (meet[below] === 1) places[track] = Math.min(places[track]!, places[order[i]!]! - distance[below]!);
    }
  }
  return places;
}

/**
 * Moves tracks that are pulled up or down (-1, 1) as far as their bounds and the others, where they stand, let them. `places` are
 * good ones and stay so.
 */
export function pullPlaces(
  stack: Stack,
  order: Int32Array,
  places: Float64Array,
  pulls: Int8Array,
  lowest: Float64Array,
  highest: Float64Array,
): void {
  const { count, meet, distance } = stack;
  for (let k = 0; k < count; k++) {
    const track = order[k]!;
    if (pulls[track] !== -1) continue;
    let least = lowest[track]!;
    for (let i = 0; i < k; i++) {
      const above = order[i]! * count + track;
      if (meet[above] === 1) least = Math.max(least, places[order[i]!]! + distance[above]!);
    }
    places[track] = Math.min(places[track]!, Math.ceil(least));
  }
  for (let k = count - 1; k >= 0; k--) {
    const track = order[k]!;
    if (pulls[track] !== 1) continue;
    let most = highest[track]!;
    for (let i = k + 1; i < count; i++) {
      const below = track * count + order[i]!;
      if (meet[below] === 1) most = Math.min(most, places[order[i]!]! - distance[below]!);
    }
    places[track] = Math.max(places[track]!, Math.floor(most));
  }
}

/** Where the tracks of a stack would like to go: -1 up, 1 down, 0 nowhere. */
export function pullsOf({ tracks }: Stack): Int8Array {
  return Int8Array.from(tracks, (track) => (track.kind === "segment" ? pullOf(track) : 0));
}

export function inOrder(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => index);
}
