import type { Replacement } from "./landscape.js";
import type { Grid, Slot } from "./places.js";

type Side = "left" | "right";

/** Where a way leaves or enters a card: the gutter there is left of the column with its number. */
export interface Door {
  readonly slot: Slot;
  readonly side: Side;
  readonly gutter: number;
  /** Among the doors at that side of its card, from the top. */
  readonly place: number;
}

/** How an arrow runs round the cards: down a gutter, or down one, along a channel, and down another. */
export interface Way {
  readonly replacement: Replacement;
  readonly exit: Door;
  readonly enter: Door;
  /** Above the row with that number, below the cards of the row before it; and its track there. */
  readonly channel?: { readonly row: number; readonly track: number };
}

export function waysOf(replacements: readonly Replacement[], { slots }: Grid): readonly Way[] {
  const slotOf = new Map(slots.map((slot) => [slot.card.entry.system, slot]));
  const doors = new Map<string, number>();
  const doorAt = (slot: Slot, side: Side): Door => {
    const key = `${slot.column} ${slot.row} ${slot.place} ${side}`;
    const place = doors.get(key) ?? 0;
    doors.set(key, place + 1);
    return { slot, side, gutter: side === "left" ? slot.column : slot.column + 1, place };
  };
  const tracks = new Map<number, Reach[]>();
  return replacements.map((replacement) => {
    const [from, to] = [slotOf.get(replacement.old)!, slotOf.get(replacement.successor)!];
    const exit = doorAt(from, to.column < from.column ? "left" : "right");
    const enter = doorAt(to, to.column > from.column ? "left" : "right");
    if (exit.gutter === enter.gutter) return { replacement, exit, enter };
    const row = to.row < from.row ? from.row : from.row + 1;
    const taken = tracks.get(row) ?? [];
    tracks.set(row, taken);
    const track = freeTrack(taken, Math.min(exit.gutter, enter.gutter), Math.max(exit.gutter, enter.gutter), 0);
    return { replacement, exit, enter, channel: { row, track } };
  });
}

/** From where to where something lies on a track. */
export interface Reach {
  readonly track: number;
  readonly from: number;
  readonly to: number;
}

/** The first track on which nothing lies there yet, or nearer than `air`; it is taken. */
export function freeTrack(taken: Reach[], from: number, to: number, air: number): number {
  const near = taken.filter((other) => other.from <= to + air && from <= other.to + air);
  let track = 0;
  while (near.some((other) => other.track === track)) track++;
  taken.push({ track, from, to });
  return track;
}
