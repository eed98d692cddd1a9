import type { Extent, Segment, Track } from "./track.js";

/** Keys along a corridor: a corridor across has a range of its own, in which its tracks stand by their position. */
export const RANGE = 1 << 16;
/** Positions may be a little below 0 while a track is inserted. */
const FIRST_POSITION = 4;

/** The extent of what fills its corridor from one corridor across to another. */
export function wholeExtent(low: number, high: number): Extent {
  const [lowKey, highKey] = [low * RANGE, high * RANGE + RANGE - 1];
  return { lowKey, highKey, startKey: lowKey, endKey: highKey, startSide: 0, endSide: 0 };
}

/** Writes down a segment's extent; again, where its neighbours' positions have changed. */
export function writeExtent(segment: Segment): void {
  const { start, end, previous, next } = segment;
  let startKey = start * RANGE;
  let endKey = end * RANGE;
  startKey += previous !== null ? FIRST_POSITION + previous.position : end > start ? RANGE - 1 : 0;
  endKey += next !== null ? FIRST_POSITION + next.position : end > start ? 0 : RANGE - 1;
  segment.startKey = startKey;
  segment.endKey = endKey;
  segment.lowKey = startKey < endKey ? startKey : endKey;
  segment.highKey = startKey < endKey ? endKey : startKey;
}

/** Gives tracks their positions, from one of them on. They are even, so that what is tried in between has a whole number too. */
export function number(tracks: readonly Track[], from = 0): void {
  for (let i = from; i < tracks.length; i++) {
    const track = tracks[i]!;
    if (track.position === 2 * i) continue;
    track.position = 2 * i;
    if (track.kind !== "segment") continue;
    if (track.previous !== null) writeExtent(track.previous);
    if (track.next !== null) writeExtent(track.next);
  }
}

/** Whether two tracks share a stretch of their corridor. */
export function overlap(a: Extent, b: Extent): boolean {
  return a.lowKey <= b.highKey && b.lowKey <= a.highKey;
}

/** How many lines cross because one track stands before (left of, above) another. */
export function crossingsIfBefore(a: Extent, b: Extent): number {
  let crossings = 0;
  if (a.startSide > 0 && a.startKey > b.lowKey && a.startKey < b.highKey) crossings++;
  if (a.endSide > 0 && a.endKey > b.lowKey && a.endKey < b.highKey) crossings++;
  if (b.startSide < 0 && b.startKey > a.lowKey && b.startKey < a.highKey) crossings++;
  if (b.endSide < 0 && b.endKey > a.lowKey && b.endKey < a.highKey) crossings++;
  return crossings;
}
