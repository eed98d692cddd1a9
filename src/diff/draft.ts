import type { Json, Way } from "./change.js";
import type { Item } from "./items.js";
import type { IsStill, Matching } from "./match/match.js";
import type { FieldRow, Judgement } from "./rows.js";

/** A change before it is worded and put in its place. */
export interface Draft {
  readonly way: Way;
  /** Behind the `/` of its code. */
  readonly code: string;
  /** The field that changed. */
  readonly row?: FieldRow;
  readonly before?: Item;
  readonly after?: Item;
  readonly judgement: Judgement;
  readonly values: { readonly before: unknown; readonly after: unknown };
  /** It only follows from what became of this element, which came or went or was called otherwise. */
  readonly follows?: Item;
}

/** The two sides of a difference, and what on them is the same. */
export interface Both extends Matching {
  readonly olds: readonly Item[];
  readonly news: readonly Item[];
  readonly isStill: IsStill;
}

/** A part of the model as JSON: without origins and what can be computed. */
export function plain(value: unknown): Json {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value as Json;
  if (Array.isArray(value)) return value.map(plain);
  const kept = Object.entries(value).filter(
    ([key, inner]) => key !== "origin" && key !== "computed" && inner !== undefined,
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}
