import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Limits, usualLimits } from "../diagnostics/limits.js";
import type { Model } from "../model/blueprint.js";
import type { InScope } from "../model/in-scope.js";
import type { Rule } from "../rules/rule.js";
import type { FontFace } from "../scene/faces/font-face.js";
import type { Span } from "../text/source.js";
import type { IsoDate } from "../values/quantity.js";
import type { Settings } from "../yaml/settings/settings.js";
import type { Baseline } from "./baseline/baseline.js";
import type { ListWorkspace } from "./gates.js";
import type { RefusedFile } from "./load.js";
import { arrange, type Totals } from "./order.js";

export interface CompileOptions {
  /** The day that rules about dates go by. */
  readonly today: IsoDate;
  /** The paths of all the workspace's blueprints, read for entries and exits; without it there are only those loaded. */
  readonly listWorkspace?: ListWorkspace;
  /** What was set for the workspace; without it the rules have their usual levels. */
  readonly settings?: Settings;
  /** The fonts that pictures are drawn with beside ours. */
  readonly fonts?: readonly FontFace[];
  /** Rules beside those that come with the compiler. */
  readonly rules?: readonly Rule[];
  /** Findings that are to be held back. */
  readonly baseline?: Baseline;
  /** What the run may take on; without it as much as usual. */
  readonly limits?: Limits;
}

/** What is told of a rule. */
export type RuleFacts = Pick<Rule, "id" | "severity" | "finds">;

/** What is to be said of the named files and all that they use. */
export interface Check {
  /** By file, line, column, rule. At most as many as the limit `findings`, the most severe kept; `totals` counts them all. */
  readonly findings: readonly Diagnostic[];
  readonly totals: Totals;
  /** How many more findings comments suppress. */
  readonly suppressed: number;
  /** How many more the baseline holds back, and how many of those recorded there are gone; absent where there is none. */
  readonly baseline?: { readonly heldBack: number; readonly mended: number };
  /** Those in the named files and in what they use, by path. */
  readonly blueprints: readonly Checked[];
  /** All that the findings may be of, beside errors of the language. */
  readonly rules: readonly RuleFacts[];
  /** The named files that couldn't be read. */
  readonly refused: readonly RefusedFile[];
  /** Names what a place in a file belongs to by ids, not by lines: `blueprint:vending/step:pay/action:auth`. */
  readonly elementOf: (place: Span) => string;
  /** The baseline that holds all these findings back but errors of the language, and keeps what wasn't looked at. */
  readonly record: (before?: Baseline) => Promise<Baseline>;
}

/** A blueprint, as far as a check has to speak of it. */
export interface Checked {
  /** Of its file, relative to the workspace root. */
  readonly path: string;
  readonly id: string;
  /** What the names of its outputs begin with: its id, as far as file systems take it. */
  readonly stem: string;
  /** Whether its file was named, not only used by another. */
  readonly named: boolean;
  /** No error of the language in its file or in what that uses: only then do the rules run, only then is it drawn. */
  readonly sound: boolean;
  /** The findings in its file and in what that uses. */
  readonly findings: readonly Diagnostic[];
}

/** What became of the named files and all that they use. */
export interface Compilation extends Check {
  readonly blueprints: readonly Blueprint[];
}

export interface Blueprint extends Checked {
  readonly model: Model;
  /** What it could name, whether it does or not. */
  readonly inScope: InScope;
}

/** The findings of a run that ended before any file was read: those of its settings. */
export function findingsAlone(diagnostics: readonly Diagnostic[]): Compilation {
  return {
    ...arrange(diagnostics, usualLimits.findings),
    suppressed: 0,
    blueprints: [],
    rules: [],
    refused: [],
    elementOf: ({ source }) => source.path,
    record: async (before = { entries: [] }) => before,
  };
}
