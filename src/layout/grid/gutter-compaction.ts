import { compactOrder } from "./compaction.js";
import { TRACK_GAP } from "./distances.js";
import { MeetingTable } from "./meeting-table.js";
import type { Segment } from "./track.js";
import { crossingsIfBefore, number } from "./track-keys.js";
import type { Tracks } from "./tracks.js";

/** Lets lines of gutters that never meet stand one above the other, where that makes a gutter narrower. */
export function compactGutters(tracks: Tracks): void {
  for (const [corridor, segments] of tracks.upright.entries()) {
    if (corridor % 2 === 0 && segments.length > 2) compactGutter(segments);
  }
}

function compactGutter(segments: Segment[]): void {
  const count = segments.length;
  const meet = new Uint8Array(count * count);
  const ordered = new Uint8Array(count * count);
  new MeetingTable(segments).forEachPair((i, j) => {
    meet[i * count + j] = meet[j * count + i] = 1;
    const matters = crossingsIfBefore(segments[i]!, segments[j]!) !== crossingsIfBefore(segments[j]!, segments[i]!);
    ordered[i * count + j] = matters ? 1 : 0;
  });
  const distance = new Float64Array(count * count).fill(TRACK_GAP);
  const none = new Float64Array(count);
  const order = compactOrder({ count, meet, ordered, distance, first: none, last: none });
  const old = [...segments];
  if (longestChain(order, meet) >= longestChain(Int32Array.from(old.keys()), meet)) return;
  for (let i = 0; i < count; i++) segments[i] = old[order[i]!]!;
  number(segments);
}

/** How many tracks stand side by side at the narrowest. */
function longestChain(order: Int32Array, meet: Uint8Array): number {
  const count = order.length;
  const lengths = new Int32Array(count);
  let longest = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      if (meet[order[j]! * count + order[i]!] === 1) lengths[i] = Math.max(lengths[i]!, lengths[j]! + 1);
    }
    longest = Math.max(longest, lengths[i]!);
  }
  return longest;
}
