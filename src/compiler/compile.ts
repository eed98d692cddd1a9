import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { InScope } from "../model/in-scope.js";
import { resolve } from "../resolve/resolve.js";
import { check } from "../rules/check.js";
import { rules } from "../rules/index.js";
import type { Span } from "../text/source.js";
import type { IsoDate } from "../values/quantity.js";
import { noSettings, type Settings } from "../yaml/settings/settings.js";
import { createLocator } from "./elements.js";
import type { Files } from "./files.js";
import { gatherGates, type ListWorkspace } from "./gates.js";
import { applyIgnores } from "./ignore/apply.js";
import { ignoreRules } from "./ignore/rules.js";
import { closure, type Loaded, load, type RefusedFile } from "./load.js";
import { arrange, compareText, type Totals } from "./order.js";
import { leveled, rulesFor } from "./settings/levels.js";

export interface CompileOptions {
  /** The day that rules about dates go by. */
  readonly today: IsoDate;
  /** The paths of all the workspace's blueprints, read for entries and exits; without it there are only those loaded. */
  readonly listWorkspace?: ListWorkspace;
  /** What was set for the workspace; without it the rules have their usual levels. */
  readonly settings?: Settings;
}

/** What became of the named files and all that they use. */
export interface Compilation {
  /** By file, line, column, rule. At most `findingsLimit`, the most severe kept; `totals` counts them all. */
  readonly findings: readonly Diagnostic[];
  readonly totals: Totals;
  /** How many more findings comments suppress. */
  readonly suppressed: number;
  /** Those in the named files and in what they use, by path. */
  readonly blueprints: readonly Blueprint[];
  /** The named files that couldn't be read. */
  readonly refused: readonly RefusedFile[];
  /** Names what a place in a file belongs to by ids, not by lines: `blueprint:vending/step:pay/action:auth`. */
  readonly elementOf: (place: Span) => string;
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
    refused: [],
    elementOf: ({ source }) => source.path,
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
  const locate = createLocator(loaded.documents);
  const elementOf = (place: Span): string => locate(place).key;
  const ruled = await runRules(drafts, loaded, files, options);
  const isWhole = async (): Promise<boolean> => isWholeWorkspace(drafts, paths, options);
  const sound = new Set(drafts.filter(isSound).map(({ path }) => path));
  const ignored = await applyIgnores(ruled, { documents: loaded.documents, sound, elementOf, isWhole });
  const ignores = leveled(ignored.diagnostics, ignoreRules, options.settings ?? noSettings);
  const { findings, totals } = arrange([...language, ...ignores, ...[...ignored.kept.values()].flat()]);
  const blueprints = drafts.map((draft) => ({
    path: draft.path,
    model: draft.model,
    named: paths.includes(draft.path),
    sound: isSound(draft),
    findings: arrange([
      ...draft.language,
      ...ignores.filter(({ span }) => draft.files.has(span.source.path)),
      ...(ignored.kept.get(draft.path) ?? []),
    ]).findings,
  }));
  return { findings, totals, suppressed: ignored.suppressed, blueprints, refused: loaded.refused, elementOf };
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
  { today, listWorkspace = async () => [], settings = noSettings }: CompileOptions,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const sound = drafts.filter(isSound);
  if (sound.length === 0) return new Map();
  const all = drafts.map((draft) => draft.model);
  const workspace = await gatherGates(all, loaded, files, listWorkspace);
  return new Map(
    sound.map(({ path, model, inScope }) => {
      const found = check(rulesFor(path, rules, settings), { model, inScope, workspace, today });
      return [path, leveled(found, rules, settings)];
    }),
  );
}
