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

  meet(i: number, j: number): boolean {
    return this.low[i]! <= this.high[j]! && this.low[j]! <= this.high[i]!;
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
