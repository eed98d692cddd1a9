import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { Change, ChangeClass } from "./change.js";

/** One blueprint on the two sides of a run. */
export interface ComparedBlueprint {
  /** On the newer side where it is there. */
  readonly id: string;
  readonly title: string;
  readonly state: "added" | "removed" | "changed" | "same";
  /** Null where it is new. */
  readonly before: Model | null;
  /** Null where it is gone. */
  readonly after: Model | null;
  /** By class, then by the journey's order. Of a blueprint that came or went the one change that says so. */
  readonly changes: readonly Change[];
}

/** What changed between two states of a workspace. */
export interface Comparison {
  /** By id. */
  readonly blueprints: readonly ComparedBlueprint[];
  /** Of all blueprints, by class, blueprint, and the journey's order. What several blueprints share is listed once. */
  readonly changes: readonly Change[];
  /** Those that came and those that went, each by file, line, column, rule. */
  readonly findings: { readonly new: readonly Diagnostic[]; readonly mended: readonly Diagnostic[] };
  readonly summary: Readonly<Record<ChangeClass, number>>;
}
