import type { Handshake } from "../../model/journey.js";
import type { Change } from "../change.js";
import type { MarkedSpace } from "./keys.js";

export const markWays = ["added", "removed", "changed", "moved"] as const;
/** How a thing that is drawn stands out: `moved` has another place or name, and else is what it was. */
export type MarkWay = (typeof markWays)[number];

/** What happened to one thing of a drawing. */
export interface Mark {
  readonly way: MarkWay;
  /** In a few words; empty where what it is part of says them. */
  readonly words: string;
  /** What happened, in sentences; none where it came or went with what it is part of. */
  readonly messages: readonly string[];
}

/** What happened to the things of a drawing; nothing to most of them. */
export interface Marks {
  readonly of: (space: MarkedSpace, path: string) => Mark | undefined;
  readonly ofHandshake: (handshake: Handshake) => Mark | undefined;
  /** Of a system's or a measure's part in a step, or of a measure's in a phase, by their ids. */
  readonly ofPart: (owner: string, id: string) => Mark | undefined;
  /** Of the feelings in a step. */
  readonly ofFeelings: (step: string) => Mark | undefined;
  /** All of them, drawn or not. */
  readonly changes: readonly Change[];
  /** What changed and has no place in a drawing of the journey. */
  readonly undrawn: readonly Change[];
}

/** As what a change is marked: a new name and a new place look alike. */
export function wayOf({ way }: Change): MarkWay {
  return way === "renamed" ? "moved" : way;
}
