import type { Segment, Track } from "./track.js";
import { RANGE } from "./track-keys.js";

/**
 * Which tracks of one corridor must be kept apart: intervals so wide that they hold every place where the tracks' ends could come to
 * lie.
 */
export class MeetingTable {
  private readonly low: Float64Array;
  private readonly high: Float64Array;

  constructor(tracks: readonly Track[]) {
    this.low = new Float64Array(tracks.length);
    this.high = new Float64Array(tracks.length);
    for (let i = 0; i < tracks.length; i++) {
      this.low[i] = wideEnd(tracks[i]!, false);
      this.high[i] = wideEnd(tracks[i]!, true);
    }
  }

  /** Visits each pair that meets once, by its tracks' numbers, the lesser one first; the pairs come in no order that means anything. */
  forEachPair(visit: (i: number, j: number) => void): void {
    const { low, high } = this;
    const fromLow = Int32Array.from(low.keys()).sort((a, b) => low[a]! - low[b]!);
    for (let k = 0; k < fromLow.length; k++) {
      const track = fromLow[k]!;
      for (let m = k + 1; m < fromLow.length && low[fromLow[m]!]! <= high[track]!; m++) {
        const other = fromLow[m]!;
        if (track < other) visit(track, other);
        else visit(other, track);
      }
    }
  }
}

function wideEnd(track: Track, upper: boolean): number {
  if (track.kind !== "segment") return upper ? track.highKey : track.lowKey;
  const { startKey, endKey } = track;
  const atStart = startKey < endKey !== upper;
  const across = atStart ? track.start : track.end;
  const isEnd = (atStart ? track.startBox : track.endBox) >= 0;
  if (!isEnd && isOpen(track, across)) return across * RANGE + (upper ? RANGE - 1 : 0);
  return atStart ? startKey : endKey;
}

/**
 * Whether a turn in the corridor `across` could come to lie anywhere in it. Only the order of tracks that meet is certain:
 * level lines that turn in one gutter all meet there, so an upright line of that gutter ends at certain places.
 */
function isOpen(segment: Segment, across: number): boolean {
  if (segment.level) return across % 2 === 0;
  return across % 2 === 1 || segment.corridor % 2 === 1;
}
