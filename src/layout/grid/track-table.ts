import type { Segment, Track } from "./segments.js";

/** Keys along a corridor: a corridor across has a range of its own, in which its tracks stand by their position. */
const RANGE = 1 << 16;
/** Positions may be a little below 0 while a track is inserted. */
const FIRST_POSITION = 4;

/**
 * Where tracks of one corridor begin, end and turn, for comparing each with each. The interval `low`…`high` is exact; the
 * wide one holds every place where the track could come to lie: tracks whose wide intervals meet must be kept apart.
 */
export class TrackTable {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly wideLow: Float64Array;
  readonly wideHigh: Float64Array;
  /** Both ends: their key, and on which side the line goes on: 1 right or below, -1 left or above, 0 where it ends. */
  readonly startKey: Float64Array;
  readonly endKey: Float64Array;
  readonly startSide: Int8Array;
  readonly endSide: Int8Array;

  constructor(tracks: readonly Track[]) {
    const count = tracks.length;
    this.low = new Float64Array(count);
    this.high = new Float64Array(count);
    this.wideLow = new Float64Array(count);
    this.wideHigh = new Float64Array(count);
    this.startKey = new Float64Array(count);
    this.endKey = new Float64Array(count);
    this.startSide = new Int8Array(count);
    this.endSide = new Int8Array(count);
    for (let i = 0; i < count; i++) this.describe(i, tracks[i]!);
  }

  /** Writes down a track; again, where its neighbours' positions have changed. */
  describe(index: number, track: Track): void {
    if (track.kind !== "segment") {
      this.low[index] = this.wideLow[index] = track.low * RANGE;
      this.high[index] = this.wideHigh[index] = track.high * RANGE + RANGE - 1;
      return;
    }
    const start = keyOfStart(track);
    const end = keyOfEnd(track);
    this.startKey[index] = start;
    this.endKey[index] = end;
    this.startSide[index] = track.previous === null ? 0 : Math.sign(track.previous.start - track.corridor);
    this.endSide[index] = track.next === null ? 0 : Math.sign(track.next.end - track.corridor);
    this.low[index] = Math.min(start, end);
    this.high[index] = Math.max(start, end);
    const forward = start < end;
    this.wideLow[index] = this.widened(track, forward, false);
    this.wideHigh[index] = this.widened(track, !forward, true);
  }

  /** Whether two tracks of the corridor must be kept apart. */
  meet(i: number, j: number): boolean {
    return this.wideLow[i]! <= this.wideHigh[j]! && this.wideLow[j]! <= this.wideHigh[i]!;
  }

  private widened(segment: Segment, atStart: boolean, upwards: boolean): number {
    const across = atStart ? segment.start : segment.end;
    const isEnd = (atStart ? segment.startBox : segment.endBox) >= 0;
    if (!isEnd && isOpen(segment, across)) return across * RANGE + (upwards ? RANGE - 1 : 0);
    return atStart ? keyOfStart(segment) : keyOfEnd(segment);
  }
}

/** How many lines cross because track `i` of one table stands before (left of, above) track `j` of another. */
export function crossingsIfBefore(a: TrackTable, i: number, b: TrackTable, j: number): number {
  let crossings = 0;
  const low = b.low[j]!;
  const high = b.high[j]!;
  if (a.startSide[i]! > 0 && a.startKey[i]! > low && a.startKey[i]! < high) crossings++;
  if (a.endSide[i]! > 0 && a.endKey[i]! > low && a.endKey[i]! < high) crossings++;
  const otherLow = a.low[i]!;
  const otherHigh = a.high[i]!;
  if (b.startSide[j]! < 0 && b.startKey[j]! > otherLow && b.startKey[j]! < otherHigh) crossings++;
  if (b.endSide[j]! < 0 && b.endKey[j]! > otherLow && b.endKey[j]! < otherHigh) crossings++;
  return crossings;
}

/**
 * Whether a turn in the corridor `across` could come to lie anywhere in it. Only the order of tracks that meet is certain:
 * level lines that turn in one gutter all meet there, so an upright line of that gutter ends at certain places.
 */
function isOpen(segment: Segment, across: number): boolean {
  if (segment.level) return across % 2 === 0;
  return across % 2 === 1 || segment.corridor % 2 === 1;
}

function keyOfStart(segment: Segment): number {
  const base = segment.start * RANGE;
  if (segment.previous === null) return base + (segment.end > segment.start ? RANGE - 1 : 0);
  return base + FIRST_POSITION + segment.previous.position;
}

function keyOfEnd(segment: Segment): number {
  const base = segment.end * RANGE;
  if (segment.next === null) return base + (segment.end > segment.start ? 0 : RANGE - 1);
  return base + FIRST_POSITION + segment.next.position;
}
