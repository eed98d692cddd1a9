import type { Corridors } from "./corridors.js";
import type { Placement } from "./placement.js";
import type { Segments } from "./segments.js";
import type { HostedLabel, Segment, SeparatorTrack, Track } from "./track.js";
import { wholeExtent } from "./track-keys.js";

/** What lies in each corridor, in order: upright ones from the left, level ones from the top. */
export interface Tracks {
  readonly upright: Segment[][];
  readonly level: Track[][];
}

/** Lays segments, labels' rooms and separators into their corridors, in the order in which they come. */
export function layTracks(
  placement: Placement,
  corridors: Corridors,
  segments: Segments,
  labels: readonly (HostedLabel | null)[],
): Tracks {
  const { upright, level } = laySegments(corridors, segments);
  for (const label of labels) if (label?.room) level[label.room.channel]!.push(label.room);
  for (const [row, fine] of placement.rows.entries()) {
    if (row > 0 && fine.first && fine.input.separatorBefore !== "none") {
      level[2 * row]!.push(separatorAbove(fine.band, fine.input.separatorHeight ?? 0, corridors));
    }
  }
  return { upright, level };
}

/** The same of segments alone. */
export function laySegments(corridors: Corridors, segments: Segments): Tracks {
  const upright: Segment[][] = Array.from({ length: corridors.across }, () => []);
  const level: Track[][] = Array.from({ length: corridors.down }, () => []);
  for (const segment of segments.flat()) {
    if (segment.level) level[segment.corridor]!.push(segment);
    else upright[segment.corridor]!.push(segment);
  }
  return { upright, level };
}

function separatorAbove(band: number, height: number, corridors: Corridors): SeparatorTrack {
  return {
    kind: "separator",
    rowAfter: band,
    height,
    low: 0,
    high: corridors.across - 1,
    ...wholeExtent(0, corridors.across - 1),
    position: 0,
    coordinate: 0,
  };
}
