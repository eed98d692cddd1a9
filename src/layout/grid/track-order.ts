import type { Segment, Track } from "./track.js";
import { crossingsIfBefore, number, overlap } from "./track-keys.js";
import type { Tracks } from "./tracks.js";

/** Orders of all corridors are improved at most so often, upright and level ones in turn. */
const SWEEPS = 8;
/** And each one at a time at most so often. */
const PASSES = 6;

/** Orders the tracks of every corridor so that few of them cross. */
export function orderTracks(tracks: Tracks): void {
  const { upright, level } = tracks;
  const corridors: Track[][] = [...upright, ...level];
  for (const corridor of corridors) number(corridor);
  for (const corridor of corridors) {
    sortByTurns(corridor);
    number(corridor);
  }
  // Where nothing has changed since a corridor was found in order, it needs no look.
  const isInOrder = new Uint8Array(corridors.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const [place, corridor] of corridors.entries()) {
      if (isInOrder[place] === 1) continue;
      const moves = sift(corridor);
      isInOrder[place] = moves === "many" ? 0 : 1;
      if (moves === "none") continue;
      changed = true;
      const firstAcross = place < upright.length ? upright.length : 0;
      for (const track of corridor) {
        if (track.kind !== "segment") continue;
        if (track.previous !== null) isInOrder[firstAcross + track.previous.corridor] = 0;
        if (track.next !== null) isInOrder[firstAcross + track.next.corridor] = 0;
      }
    }
    if (!changed) return;
  }
}

/** Crossings that the order of tracks causes; those of lines that pass each other straight aren't among them. */
export function crossingsOfOrder(tracks: Tracks): number {
  let crossings = 0;
  for (const corridor of [...tracks.upright, ...tracks.level]) {
    for (let i = 0; i < corridor.length; i++) {
      const track = corridor[i]!;
      for (let j = i + 1; j < corridor.length; j++) {
        if (overlap(track, corridor[j]!)) crossings += crossingsIfBefore(track, corridor[j]!);
      }
    }
  }
  return crossings;
}

/** What turns to the left or up comes first, the longer the farther out. */
function sortByTurns(tracks: Track[]): void {
  const keys = new Map<Track, readonly [turns: number, length: number]>();
  for (const track of tracks) {
    const turns = track.kind === "segment" ? turnsOf(track) : 0;
    const length = track.high - track.low;
    keys.set(track, [turns, turns < 0 ? length : -length]);
  }
  tracks.sort((a, b) => {
    const [turnsA, lengthA] = keys.get(a)!;
    const [turnsB, lengthB] = keys.get(b)!;
    return turnsA - turnsB || lengthA - lengthB;
  });
}

function turnsOf(segment: Segment): number {
  const before = segment.previous === null ? 0 : Math.sign(segment.previous.start - segment.corridor);
  const after = segment.next === null ? 0 : Math.sign(segment.next.end - segment.corridor);
  return before + after;
}

/** Moves one track after the other to where it causes the fewest crossings. Tells how often, and of "many" there may be more to do. */
function sift(tracks: Track[]): "none" | "some" | "many" {
  const count = tracks.length;
  if (count < 2) return "none";
  const prices = exchangePrices(tracks);
  if (prices === null) return "none";
  const order = Int32Array.from(tracks.keys());
  let changed = false;
  let moved = true;
  for (let pass = 0; pass < PASSES && moved; pass++) {
    moved = false;
    for (let track = 0; track < count; track++) {
      const from = order.indexOf(track);
      const to = bestPlace(order, from, prices);
      if (to === from) continue;
      move(order, from, to);
      moved = true;
      changed = true;
    }
  }
  if (!changed) return "none";
  const old = [...tracks];
  for (let i = 0; i < count; i++) tracks[i] = old[order[i]!]!;
  number(tracks);
  return moved ? "many" : "some";
}

/**
 * At `i * count + j`: how many crossings more there are when track i stands before j than when it stands after it. Null where no
 * order of them is better than another.
 */
function exchangePrices(tracks: readonly Track[]): Int32Array | null {
  const count = tracks.length;
  let prices: Int32Array | null = null;
  for (let i = 0; i < count; i++) {
    const track = tracks[i]!;
    for (let j = i + 1; j < count; j++) {
      const other = tracks[j]!;
      if (!overlap(track, other)) continue;
      const price = crossingsIfBefore(track, other) - crossingsIfBefore(other, track);
      if (price === 0) continue;
      prices ??= new Int32Array(count * count);
      prices[i * count + j] = price;
      prices[j * count + i] = -price;
    }
  }
  return prices;
}

function bestPlace(order: Int32Array, from: number, prices: Int32Array): number {
  const count = order.length;
  const row = order[from]! * count;
  let best = 0;
  let place = from;
  let sum = 0;
  for (let to = from - 1; to >= 0; to--) {
    sum += prices[row + order[to]!]!;
    if (sum < best) {
      best = sum;
      place = to;
    }
  }
  sum = 0;
  for (let to = from + 1; to < count; to++) {
    sum -= prices[row + order[to]!]!;
    if (sum < best) {
      best = sum;
      place = to;
    }
  }
  return place;
}

function move(order: Int32Array, from: number, to: number): void {
  const track = order[from]!;
  if (to < from) order.copyWithin(to + 1, to, from);
  else order.copyWithin(from, from + 1, to + 1);
  order[to] = track;
}
