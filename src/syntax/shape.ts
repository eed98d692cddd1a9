import type { Period } from "../values/quantity.js";

/** The kinds of things that a reference can name; each has a name space of its own, but for those that share one. */
export const refKinds = [
  "goal",
  "persona",
  "role",
  "channel",
  "system",
  "measure",
  "insight",
  "phase",
  "step",
  "ancillary",
  "action",
  "decision",
  "pain",
  "opportunity",
  "entry",
  "exit",
  "tier",
  "initiative",
] as const;
export type RefKind = (typeof refKinds)[number];

/** What may stand in one place of a statement. */
export type Shape =
  | { readonly kind: "string" }
  /** A new name, as behind `use … as`. */
  | { readonly kind: "id" }
  /** A word of a fixed set. */
  | { readonly kind: "word"; readonly words: readonly string[] }
  /** There or not: `key`, `unseen`. */
  | { readonly kind: "flag" }
  /** A reference to a thing of one of these kinds; `customer` says that the word `customer` will do as well. */
  | { readonly kind: "ref"; readonly to: readonly RefKind[]; readonly customer?: true }
  /** `entry` of another blueprint, anywhere in the workspace: checked by the rules, not by the names in scope. */
  | { readonly kind: "foreign"; readonly to: "entry" | "exit" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly step?: number }
  | { readonly kind: "percent"; readonly min?: number; readonly max?: number }
  | { readonly kind: "duration" }
  | { readonly kind: "date" }
  | { readonly kind: "money" }
  | {
      readonly kind: "rate";
      readonly of: readonly ("number" | "percent" | "money")[];
      readonly per?: Period;
      readonly below?: number;
    }
  | { readonly kind: "range" }
  | { readonly kind: "score" }
  /** An operator and an amount. */
  | { readonly kind: "comparison" }
  /** A percent, or `low`, `medium`, `high`. */
  | { readonly kind: "frequency" }
  /** The first of these that fits. */
  | { readonly kind: "either"; readonly of: readonly Shape[] };

export const string: Shape = { kind: "string" };
export const flag: Shape = { kind: "flag" };
export const date: Shape = { kind: "date" };
export const duration: Shape = { kind: "duration" };
export const money: Shape = { kind: "money" };
export const share: Shape = { kind: "percent", min: 0, max: 100 };
export const comparison: Shape = { kind: "comparison" };
export const frequency: Shape = { kind: "frequency" };
export const amount: Shape = {
  kind: "either",
  of: [{ kind: "number" }, { kind: "percent" }, { kind: "duration" }, { kind: "money" }],
};
export const moneyOrRate: Shape = { kind: "either", of: [{ kind: "rate", of: ["money"] }, money] };

export const oneOf = (...words: readonly string[]): Shape => ({ kind: "word", words });
export const ref = (...to: readonly RefKind[]): Shape => ({ kind: "ref", to });
/** A whole number from `min` to `max`. */
export const grade = (min: number, max: number): Shape => ({ kind: "number", min, max, step: 1 });
