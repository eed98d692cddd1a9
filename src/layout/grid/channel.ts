import { type Compactable, compactOrder } from "./compaction.js";
import type { Spacing } from "./spacing.js";
import { inOrder, packDown, packUp, pullPlaces, pullsOf, type Stack, stackOf } from "./stack.js";
import type { Track } from "./track.js";
import { crossingsIfBefore, number } from "./track-keys.js";

/** Fuller channels stay as they are: comparing each track with each would take too long. */
const MOST_COMPACTED = 400;

/** A channel between two rows, or above the first or below the last. */
export interface Channel {
  readonly tracks: Track[];
  readonly top: number;
  readonly minHeight: number;
  /** Above the first row lines may come nearer to the edge: nothing is there. */
  readonly outermost: boolean;
}

/** Gives the tracks of a channel their y; returned is where the channel ends. Tracks that cross nothing may change places. */
export function solveChannel(channel: Channel, spacing: Spacing): number {
  const stack = stackOf(channel.tracks, spacing);
  const asIs = solve(channel, stack, inOrder(stack.count), spacing);
  const isFixed = spacing.stage === "labels and order kept" || stack.count > MOST_COMPACTED;
  if (isFixed || stack.count < 2) return settle(channel, asIs);
  const compacted = solve(channel, stack, compactOrder(compactable(channel, stack, spacing)), spacing);
  if (compacted.bottom > asIs.bottom - 1) return settle(channel, asIs);
  const old = [...channel.tracks];
  for (let i = 0; i < old.length; i++) channel.tracks[i] = old[compacted.order[i]!]!;
  number(channel.tracks);
  return settle(channel, {
    ...compacted,
    places: compacted.places.map((_, i) => compacted.places[compacted.order[i]!]!),
  });
}

interface ChannelSolution {
  readonly order: Int32Array;
  readonly places: Float64Array;
  readonly bottom: number;
}

function solve(channel: Channel, stack: Stack, order: Int32Array, spacing: Spacing): ChannelSolution {
  const lowest = Float64Array.from(stack.tracks, (track) => channel.top + spacing.fromEdge(track, channel.outermost));
  const low = packDown(stack, order, lowest);
  let bottom = channel.top + channel.minHeight;
  for (const [i, track] of stack.tracks.entries()) bottom = Math.max(bottom, low[i]! + spacing.toEdge(track));
  const highest = Float64Array.from(stack.tracks, (track) => bottom - spacing.toEdge(track));
  const high = packUp(stack, order, highest);
  const places = low.map((place, i) => Math.floor((place + high[i]!) / 2));
  pullPlaces(stack, order, places, pullsOf(stack), lowest, highest);
  return { order, places, bottom };
}

function settle(channel: Channel, solution: ChannelSolution): number {
  for (const [i, track] of channel.tracks.entries()) track.coordinate = solution.places[i]!;
  return solution.bottom;
}

/** Tracks whose order makes crossings, or that turn in one gutter, where others rely on their order, keep it. */
function compactable(channel: Channel, stack: Stack, spacing: Spacing): Compactable {
  const { count, tracks } = stack;
  const ordered = new Uint8Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (stack.meet[i * count + j] !== 1) continue;
      const matters = crossingsIfBefore(tracks[i]!, tracks[j]!) !== crossingsIfBefore(tracks[j]!, tracks[i]!);
      if (matters || turnInOneGutter(tracks[i]!, tracks[j]!)) ordered[i * count + j] = 1;
    }
  }
  const first = Float64Array.from(tracks, (track) => spacing.fromEdge(track, channel.outermost));
  const last = Float64Array.from(tracks, (track) => spacing.toEdge(track));
  return { count, meet: stack.meet, ordered, distance: stack.distance, first, last };
}

function turnInOneGutter(a: Track, b: Track): boolean {
  if (a.kind !== "segment" || b.kind !== "segment") return false;
  const ends = guttersOf(b);
  return guttersOf(a).some((gutter) => ends.includes(gutter));
}

function guttersOf(segment: Extract<Track, { kind: "segment" }>): readonly number[] {
  const gutters: number[] = [];
  if (segment.startBox < 0 && segment.start % 2 === 0) gutters.push(segment.start);
  if (segment.endBox < 0 && segment.end % 2 === 0) gutters.push(segment.end);
  return gutters;
}
