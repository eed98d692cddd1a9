import type { Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { block } from "../page/block.js";
import type { Stretch } from "../page/drawn.js";
import { smallPrint } from "../page/styles.js";
import { cardWidth } from "./card.js";
import type { Grid, Slot } from "./places.js";
import { type Door, freeTrack, type Reach, type Way } from "./ways.js";

/** The grid with sizes, from its own top left corner. */
export interface Frame {
  readonly columns: readonly Stretch[];
  /** Rows with the room around their cards. */
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  readonly width: number;
  readonly height: number;
  readonly cardAt: (slot: Slot) => Rectangle;
  readonly lines: readonly DrawnWay[];
}

interface DrawnWay {
  readonly way: Way;
  readonly points: readonly Point[];
  /** The room for its label, above its last piece. */
  readonly label: Stretch;
}

const cardGap = 14;
const rowPadding = 14;
const trackGap = 10;
/** Between the rows. */
const rowGap = 4;
const gutterAir = 12;
/** Doors stand on heights of their own: those at right sides between those at left sides. */
const raster = 12;
const firstDoor = 18;
const arrowRoom = 12;
const labelRoom = 18;

export function frameOf(grid: Grid, ways: readonly Way[]): Frame {
  const heightOf = cardHeights(ways);
  const { rows, tops, channels, height } = rowsOf(grid, ways, heightOf);
  const topOf = (slot: Slot): number => tops.get(slot)!;
  const ends = doorHeights(ways, topOf, heightOf);
  const channelY = ({ row, track }: NonNullable<Way["channel"]>): number => channels[row - 1]! + track * trackGap;
  const tracks = tracksOf(ways, ends, channelY);
  const { columns, trackX, strips, width } = columnsOf(grid, ways, tracks);
  const cardAt = (slot: Slot): Rectangle => {
    return { x: columns[slot.column]!.x, y: topOf(slot), width: cardWidth, height: heightOf(slot) };
  };
  const lines = ways.map((way, i): DrawnWay => {
    const { exit, enter, channel } = way;
    const [start, end] = ends[i]!;
    const doorX = ({ slot, side }: Door): number => columns[slot.column]!.x + (side === "left" ? 0 : cardWidth);
    const [first, last] = [trackX(exit.gutter, tracks[i]!.exit), trackX(enter.gutter, tracks[i]!.enter)];
    const turns: readonly Point[] =
      channel === undefined
        ? start === end
          ? []
          : [
              [first, start],
              [first, end],
            ]
        : [
            [first, start],
            [first, channelY(channel)],
            [last, channelY(channel)],
            [last, end],
          ];
    const points: readonly Point[] = [[doorX(exit), start], ...turns, [doorX(enter), end]];
    return { way, points, label: labelAt(enter, doorX(enter), strips) };
  });
  return { columns, rows, width, height, cardAt, lines };
}

/** A card has room for all doors at its busier side. */
function cardHeights(ways: readonly Way[]): (slot: Slot) => number {
  const doors = new Map<Slot, number>();
  for (const { exit, enter } of ways) {
    for (const { slot, place } of [exit, enter]) doors.set(slot, Math.max(doors.get(slot) ?? 0, place + 1));
  }
  return (slot) => Math.max(slot.card.height, firstDoor + 2 * raster * (doors.get(slot) ?? 0) + raster);
}

/** Arrows that run along below the cards of a row do so in its own frame, which is the taller for it. */
function rowsOf({ rows, slots }: Grid, ways: readonly Way[], heightOf: (slot: Slot) => number) {
  const tops = new Map<Slot, number>();
  const placed: { y: number; height: number }[] = [];
  const channels: number[] = [];
  const tracksBelow = (row: number): number =>
    ways.reduce((most, { channel }) => (channel?.row === row + 1 ? Math.max(most, channel.track + 1) : most), 0);
  let y = rowGap;
  rows.forEach((_, row) => {
    const bottoms = new Map<number, number>();
    for (const slot of slots.filter((each) => each.row === row)) {
      const top = bottoms.get(slot.column) ?? y + rowPadding;
      tops.set(slot, top);
      bottoms.set(slot.column, top + heightOf(slot) + cardGap);
    }
    const channel = [...bottoms.values()].reduce((a, b) => Math.max(a, b), 0) - cardGap + rowPadding;
    const tracks = tracksBelow(row);
    const bottom = tracks === 0 ? channel : channel + (tracks - 1) * trackGap + rowPadding;
    channels.push(channel);
    placed.push({ y, height: bottom - y });
    y = bottom + rowGap;
  });
  return { rows: placed, tops, channels, height: y };
}

/**
 * Heights of the exit and the entrance: the same where the line can run straight from one to the other, at a height that is
 * no label's of another arrow into the card that it leaves.
 */
function doorHeights(
  ways: readonly Way[],
  topOf: (slot: Slot) => number,
  heightOf: (slot: Slot) => number,
): readonly (readonly [number, number])[] {
  const heightAt = ({ slot, side, place }: Door): number => {
    const least = topOf(slot) + firstDoor;
    const offset = side === "left" ? 0 : raster / 2;
    return Math.ceil((least - offset) / raster) * raster + offset + place * 2 * raster;
  };
  const entrances = new Map<string, readonly number[]>();
  const keyOf = ({ slot, gutter }: Door): string => `${slot.column} ${slot.row} ${slot.place} ${gutter}`;
  for (const { enter } of ways) {
    entrances.set(keyOf(enter), [...(entrances.get(keyOf(enter)) ?? []), heightAt(enter)]);
  }
  return ways.map(({ exit, enter, channel }) => {
    const end = heightAt(enter);
    const top = topOf(exit.slot);
    const inside = end > top + 8 && end < top + heightOf(exit.slot) - 8;
    const free = (entrances.get(keyOf(exit)) ?? []).every((height) => Math.abs(height - end) >= labelRoom);
    const straight = channel === undefined && exit.side !== enter.side && inside && free;
    return [straight ? end : heightAt(exit), end];
  });
}

interface WayTracks {
  readonly exit: number;
  readonly enter: number;
}

/** The tracks in the gutters at both ends of a way: one and the same where it uses a single gutter. */
function tracksOf(
  ways: readonly Way[],
  ends: readonly (readonly [number, number])[],
  channelY: (channel: NonNullable<Way["channel"]>) => number,
): readonly WayTracks[] {
  const taken = new Map<number, Reach[]>();
  const take = (gutter: number, y1: number, y2: number): number => {
    const reaches = taken.get(gutter) ?? [];
    taken.set(gutter, reaches);
    return freeTrack(reaches, Math.min(y1, y2), Math.max(y1, y2), 8);
  };
  return ways.map(({ exit, enter, channel }, i) => {
    const [start, end] = ends[i]!;
    if (channel === undefined) {
      const track = start === end ? 0 : take(exit.gutter, start, end);
      return { exit: track, enter: track };
    }
    const y = channelY(channel);
    return { exit: take(exit.gutter, start, y), enter: take(enter.gutter, y, end) };
  });
}

/** Room for labels beside the columns, by gutter and the side of the column. */
type Strips = ReadonlyMap<string, number>;

function columnsOf({ columns }: Grid, ways: readonly Way[], tracks: readonly WayTracks[]) {
  const counts = new Map<number, number>();
  const strips = new Map<string, number>();
  ways.forEach(({ replacement, exit, enter }, i) => {
    const { exit: exitTrack, enter: enterTrack } = tracks[i]!;
    counts.set(exit.gutter, Math.max(counts.get(exit.gutter) ?? 0, exitTrack + 1));
    counts.set(enter.gutter, Math.max(counts.get(enter.gutter) ?? 0, enterTrack + 1));
    const words = replacement.when === undefined ? 0 : block(replacement.when, 200, smallPrint, "ink").width * 1.04 + 6;
    const key = `${enter.gutter} ${enter.side}`;
    strips.set(key, Math.max(strips.get(key) ?? 0, Math.ceil(words) + arrowRoom));
  });
  const stretches: Stretch[] = [];
  const firstTracks: number[] = [];
  let x = 0;
  for (let gutter = 0; gutter <= columns.length; gutter++) {
    const outer = gutter === 0 || gutter === columns.length;
    const [beside, before] = [strips.get(`${gutter} right`) ?? 0, strips.get(`${gutter} left`) ?? 0];
    const count = counts.get(gutter) ?? 0;
    firstTracks.push(x + beside + gutterAir);
    x += count === 0 ? (outer ? 14 : 26) : beside + 2 * gutterAir + (count - 1) * trackGap + before;
    if (gutter < columns.length) stretches.push({ x, width: cardWidth });
    x += gutter < columns.length ? cardWidth : 0;
  }
  const trackX = (gutter: number, track: number): number => firstTracks[gutter]! + track * trackGap;
  return { columns: stretches, trackX, strips, width: x };
}

function labelAt({ gutter, side }: Door, x: number, strips: Strips): Stretch {
  const width = strips.get(`${gutter} ${side}`)! - arrowRoom;
  return { x: side === "left" ? x - arrowRoom - width : x + arrowRoom, width };
}
