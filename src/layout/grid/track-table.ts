import type { Segment, Track } from "./track.js";

/** Keys along a corridor: a corridor across has a range of its own, in which its tracks stand by their position. */
const RANGE = 1 << 16;
/** Positions may be a little below 0 while a track is inserted. */
const FIRST_POSITION = 4;

/** Where tracks of one corridor begin, end and turn, for comparing each with each. */
export class TrackTable {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Both ends: their key, and on which side the line goes on: 1 right or below, -1 left or above, 0 where it ends. */
  readonly startKey: Float64Array;
  readonly endKey: Float64Array;
  readonly startSide: Int8Array;
  readonly endSide: Int8Array;

  /** With room for more tracks than there are, the table can be used again for others. */
  constructor(tracks: readonly Track[], room: number = tracks.length) {
    this.low = new Float64Array(room);
    this.high = new Float64Array(room);
    this.startKey = new Float64Array(room);
    this.endKey = new Float64Array(room);
    this.startSide = new Int8Array(room);
    this.endSide = new Int8Array(room);
    this.describeAll(tracks);
  }

  /** Whether it is large enough for so many tracks. */
  hasRoomFor(count: number): boolean {
    return count <= this.low.length;
  }

  describeAll(tracks: readonly Track[]): void {
    for (let i = 0; i < tracks.length; i++) this.describe(i, tracks[i]!);
  }

  /** Writes down a track; again, where its neighbours' positions have changed. */
  describe(index: number, track: Track): void {
    if (track.kind !== "segment") {
      this.low[index] = track.low * RANGE;
      this.high[index] = track.high * RANGE + RANGE - 1;
      this.startSide[index] = this.endSide[index] = 0;
      return;
    }
    const start = keyOfStart(track);
    const end = keyOfEnd(track);
    this.startKey[index] = start;
    this.endKey[index] = end;
    this.startSide[index] = track.previous === null ? 0 : Math.sign(track.previous.start - track.corridor);
    this.endSide[index] = track.next === null ? 0 : Math.sign(track.next.end - track.corridor);
    this.low[index] = start < end ? start : end;
    this.high[index] = start < end ? end : start;
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
 * The same with intervals so wide that they hold every place where the tracks' ends could come to lie: tracks of which these meet
 * must be kept apart.
 */
export class MeetingTable {
  private readonly low: Float64Array;
  private readonly high: Float64Array;

  constructor(tracks: readonly Track[]) {
    this.low = Float64Array.from(tracks, (track) => wideEnd(track, false));
    this.high = Float64Array.from(tracks, (track) => wideEnd(track, true));
  }

  meet(i: number, j: number): boolean {
    return this.low[i]! <= this.high[j]! && this.low[j]! <= this.high[i]!;
  }
}

function wideEnd(track: Track, upper: boolean): number {
  const outermost = upper ? RANGE - 1 : 0;
  if (track.kind !== "segment") return (upper ? track.high : track.low) * RANGE + outermost;
  const atStart = keyOfStart(track) < keyOfEnd(track) !== upper;
  const across = atStart ? track.start : track.end;
  const isEnd = (atStart ? track.startBox : track.endBox) >= 0;
  if (!isEnd && isOpen(track, across)) return across * RANGE + outermost;
  return atStart ? keyOfStart(track) : keyOfEnd(track);
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
