import type { Rectangle } from "../grid/grid.js";
import type { Degree } from "./links.js";

/** The free strip above a row, in which links run level, each on a track of its own. */
export interface Channel {
  readonly top: number;
}

/** An initiative in the picture: where links begin and end, and the strip above it. */
export interface Stop {
  readonly id: string;
  readonly box: Rectangle;
  /** The same for all boxes of a row. */
  readonly channel: Channel;
}

export const trackGap = 7;
const channelPadding = 9;
const lowestBox = 34;

/** The height of the strip above a row with so many tracks. */
export function channelHeight(tracks: number): number {
  return 2 * channelPadding + Math.max(0, tracks - 1) * trackGap;
}

export function trackAt({ top }: Channel, track: number): number {
  return top + channelPadding + track * trackGap;
}

/** The height that a box needs so that its links stand apart. */
export function boxHeightFor({ incoming, outgoing }: Degree): number {
  return Math.max(lowestBox, (Math.max(incoming, outgoing) + 1) * trackGap);
}

/** Where the link with this number of so many meets a side of the box: near the top of a high one. */
export function portAt({ y, height }: Rectangle, number: number, of: number): number {
  const room = Math.min(height, Math.max(lowestBox, (of + 1) * trackGap));
  return y + (room * (number + 1)) / (of + 1);
}
