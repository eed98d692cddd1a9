import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { InScope } from "../model/in-scope.js";
import { takenFromOthers } from "../model/shared.js";
import { resolve } from "../resolve/resolve.js";
import { check } from "../rules/check.js";
import { customRule } from "../rules/custom-rule.js";
import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import type { Span } from "../text/source.js";
import type { IsoDate } from "../values/quantity.js";
import { noSettings, type Settings } from "../yaml/settings/settings.js";
import type { Baseline } from "./baseline/baseline.js";
import { holdBack, recordFindings } from "./baseline/hold-back.js";
import { createLocator } from "./elements.js";
import type { Files } from "./files.js";
import { gatherGates, type ListWorkspace } from "./gates.js";
import { applyIgnores } from "./ignore/apply.js";
import { ignoreRules } from "./ignore/rules.js";
import { closure, type Loaded, load, type RefusedFile } from "./load.js";
import { arrange, compareText, distinct, markOf, type Totals } from "./order.js";
import { leveled, rulesFor } from "./settings/levels.js";

export interface CompileOptions {
  /** The day that rules about dates go by. */
  readonly today: IsoDate;
  /** The paths of all the workspace's blueprints, read for entries and exits; without it there are only those loaded. */
  readonly listWorkspace?: ListWorkspace;
  /** What was set for the workspace; without it the rules have their usual levels. */
  readonly settings?: Settings;
  /** Rules beside those that come with the compiler. */
  readonly rules?: readonly Rule[];
  /** Findings that are to be held back. */
  readonly baseline?: Baseline;
}

/** What is told of a rule. */
export type RuleFacts = Pick<Rule, "id" | "severity" | "finds">;

/** What became of the named files and all that they use. */
export interface Compilation {
  /** By file, line, column, rule. At most `findingsLimit`, the most severe kept; `totals` counts them all. */
  readonly findings: readonly Diagnostic[];
  readonly totals: Totals;
  /** How many more findings comments suppress. */
  readonly suppressed: number;
  /** How many more the baseline holds back, and how many of those recorded there are gone; absent where there is none. */
  readonly baseline?: { readonly heldBack: number; readonly mended: number };
  /** Those in the named files and in what they use, by path. */
  readonly blueprints: readonly Blueprint[];
  /** All that the findings may be of, beside errors of the language. */
  readonly rules: readonly RuleFacts[];
  /** The named files that couldn't be read. */
  readonly refused: readonly RefusedFile[];
  /** Names what a place in a file belongs to by ids, not by lines: `blueprint:vending/step:pay/action:auth`. */
  readonly elementOf: (place: Span) => string;
  /** The baseline that holds all these findings back but errors of the language, and keeps what wasn't looked at. */
  readonly record: (before?: Baseline) => Promise<Baseline>;
}

export interface Blueprint {
  /** Of its file, relative to the workspace root. */
  readonly path: string;
  readonly model: Model;
  /** Whether its file was named, not only used by another. */
  readonly named: boolean;
  /** No error of the language in its file or in what that uses: only then do the rules run, only then is it drawn. */
  readonly sound: boolean;
  /** The findings in its file and in what that uses. */
  readonly findings: readonly Diagnostic[];
}

/** A blueprint before the rules have run. */
interface Draft {
  readonly path: string;
  readonly model: Model;
  readonly inScope: InScope | undefined;
  /** Its file, and what that uses. */
  readonly files: ReadonlySet<string>;
  /** Errors of the language in its file and in what that uses. */
  readonly language: readonly Diagnostic[];
}

/** The findings of a run that ended before any file was read: those of its settings. */
export function findingsAlone(diagnostics: readonly Diagnostic[]): Compilation {
  return {
    ...arrange(diagnostics),
    suppressed: 0,
    blueprints: [],
    rules: [],
    refused: [],
    elementOf: ({ source }) => source.path,
    record: async (before = { entries: [] }) => before,
  };
}

/** Compiles the named files: loads them and what they use, resolves the names, runs the rules. Paths are relative to the workspace root. */
export async function compile(files: Files, named: readonly string[], options: CompileOptions): Promise<Compilation> {
  const paths = [...new Set(named)].toSorted(compareText);
  const loaded = await load(files, paths);
  const { models, inScope, diagnostics } = resolve(loaded.documents);
  const language = [...loaded.diagnostics, ...diagnostics];
  const drafts = [...models]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, model]): Draft => {
      const own = closure(loaded, path);
      const errors = language.filter((finding) => own.has(finding.span.source.path));
      return { path, model, inScope: inScope.get(path), files: own, language: errors };
    });
  const elementOf = createLocator(loaded.documents);
  const ruled = await runRules(drafts, loaded, files, options);
  const whole = onceAsked(async () => isWholeWorkspace(drafts, paths, options));
  const sound = new Set(drafts.filter(isSound).map(({ path }) => path));
  const around = { documents: loaded.documents, sound, elementOf, isWhole: whole };
  const { kept, suppressed, diagnostics: bad } = await applyIgnores(ruled, allRules(options), around);
  const ignores = leveled(bad, ignoreRules, options.settings ?? noSettings);
  const settled = distinct([...ignores, ...[...kept.values()].flat()]);
  const { baseline } = options;
  const wasLookedAt = lookedAt(drafts, baseline !== undefined && (await whole()));
  const { held, mended } = holdBack(settled, baseline ?? { entries: [] }, elementOf, wasLookedAt);
  const { findings, totals } = arrange([...language, ...settled.filter((finding) => !held.has(finding))]);
  const heldMarks = new Set([...held].map(markOf));
  const blueprints = drafts.map((draft) => {
    const around = ignores.filter(({ span }) => draft.files.has(span.source.path));
    const own = [...around, ...(kept.get(draft.path) ?? [])].filter((finding) => !heldMarks.has(markOf(finding)));
    const { path, model, language } = draft;
    const found = arrange([...language, ...own]).findings;
    return { path, model, named: paths.includes(path), sound: isSound(draft), findings: found };
  });
  return {
    findings,
    totals,
    suppressed,
    ...(baseline === undefined ? {} : { baseline: { heldBack: held.size, mended } }),
    blueprints,
    rules: [...allRules(options), ...ignoreRules],
    refused: loaded.refused,
    elementOf,
    record: async (before) => recordFindings(settled, before, elementOf, lookedAt(drafts, await whole())),
  };
}

/** Which elements' findings a run would have found: those of the blueprints it looked at, or all where it looked at all. */
function lookedAt(drafts: readonly Draft[], whole: boolean): (element: string) => boolean {
  const ids = new Set(drafts.filter(isSound).map(({ model }) => model.id));
  return (element) => whole || ids.has(/^blueprint:([^/]+)/.exec(element)?.[1] ?? "");
}

/** The answer to a question that is asked once at most. */
function onceAsked<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Those that come with the compiler, those that were handed over, and those of the settings. */
function allRules({ rules: more = [], settings = noSettings }: CompileOptions): readonly Rule[] {
  return [...rules, ...more, ...settings.customRules.map(customRule)];
}

function isSound({ language }: Draft): boolean {
  return language.length === 0;
}

/** Whether all of the workspace was looked at: only then is it known what nothing is found in. */
async function isWholeWorkspace(
  drafts: readonly Draft[],
  paths: readonly string[],
  { listWorkspace }: CompileOptions,
): Promise<boolean> {
  if (listWorkspace === undefined || !drafts.every(isSound)) return false;
  const named = new Set(paths);
  return (await listWorkspace()).every((path) => named.has(path));
}

/**
 * What the rules find, by the blueprint's path. They see only what is sound: a name that isn't there has had its finding,
 * and what hangs on it needs no second one.
 */
async function runRules(
  drafts: readonly Draft[],
  loaded: Loaded,
  files: Files,
  options: CompileOptions,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const { today, listWorkspace = async () => [], settings = noSettings } = options;
  const rules = allRules(options);
  const sound = drafts.filter(isSound);
  if (sound.length === 0) return new Map();
  const all = drafts.map((draft) => draft.model);
  const workspace = await gatherGates(all, loaded, files, listWorkspace);
  const usedElsewhere = takenFromOthers(all);
  return new Map(
    sound.map(({ path, model, inScope }) => {
      const found = check(rulesFor(path, rules, settings), { model, inScope, workspace, today, usedElsewhere });
      return [path, leveled(found, rules, settings)];
    }),
  );
}
