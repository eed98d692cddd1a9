import type { Span } from "../text/source.js";

/**
 * `breaking`: somebody who relies on the blueprint loses something; `notable`: worth a reviewer's eye; `wording`: what is
 * said, not what is.
 */
export const changeClasses = ["breaking", "notable", "wording"] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** What can change: the words of the language for it. */
export type ElementKind =
  | "blueprint"
  | "goal"
  | "persona"
  | "role"
  | "channel"
  | "system"
  | "measure"
  | "insight"
  | "phase"
  | "step"
  | "ancillary"
  | "action"
  | "decision"
  | "option"
  | "handshake"
  | "pain"
  | "opportunity"
  | "entry"
  | "exit"
  | "dimension"
  | "tier"
  | "path"
  | "initiative";

/** What happened to it: `changed` is one of its fields, `moved` its place among its like. */
export type Way = "added" | "removed" | "renamed" | "moved" | "changed";

/** A value as `ID.json` has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a change stands in, by the ids and titles of the newer side, or of the older one where it is gone. */
export interface Spot {
  readonly id: string;
  readonly title: string;
}

/** One change in meaning. */
export interface Change {
  /** Stable: `handshake/removed`, `action/by`. Behind the `/` stands the way, `order`, or the field's word with hyphens. */
  readonly code: string;
  readonly class: ChangeClass;
  readonly kind: ElementKind;
  readonly way: Way;
  /** The model's key of the field that changed; null where the whole did. */
  readonly field: string | null;
  /**
   * The model's id or path: of a handshake or option `from -> to`, of a tier `dimension.tier`. On the newer side where the
   * element is there, else on the older.
   */
  readonly path: string;
  /** What the element is called on the older side; null where it is new. Differs from `path` in renames and in what they hold. */
  readonly oldPath: string | null;
  /** Its title, or a handshake's label; null where it has none. */
  readonly title: string | null;
  /** The id of the blueprint, on the newer side where it is there. */
  readonly blueprint: string;
  /**
   * The field's value on each side, null where it isn't there; of a whole element the element with all that it holds, and,
   * where order counts, its `position` among its like from 1. Of a rename the ids, of a move the positions.
   */
  readonly before: Json;
  readonly after: Json;
  /** The same for a person, short: `15min`, `` `ops` ``, `"Taps a card"`; null where there is nothing to show. */
  readonly beforeText: string | null;
  readonly afterText: string | null;
  /** The place of the field where it was written, else of the element; null where it isn't there. */
  readonly oldAt: Span | null;
  readonly newAt: Span | null;
  /** One sentence in the user's words. */
  readonly message: string;
  /** Where in the journey it stands; null where it belongs to the blueprint as a whole. */
  readonly phase: Spot | null;
  readonly step: Spot | null;
  /** What follows from this change and isn't listed by itself: handshakes that end in what was added, references to it. */
  readonly along: readonly Change[];
}
