import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { usualLimits } from "../diagnostics/limits.js";
import { customRule } from "../rules/custom-rule.js";
import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import { grouped } from "../text/grouped.js";
import { once } from "../text/once.js";
import type { Span } from "../text/source.js";
import { noSettings } from "../yaml/settings/settings.js";
import { holdBack, recordFindings } from "./baseline/hold-back.js";
import type { Check, Checked, CompileOptions } from "./compilation.js";
import { applyIgnores, type Remarks } from "./ignore/apply.js";
import { ignoreRules } from "./ignore/rules.js";
import type { RefusedFile } from "./load.js";
import { safeNames } from "./names.js";
import { arrange, compareText, distinct, markOf } from "./order.js";
import { leveled } from "./settings/levels.js";

/** What was found in files, before comments, settings and a baseline have their say. */
export interface Survey {
  /** By path. */
  readonly drafts: readonly Draft[];
  /** Errors of the language in all files. */
  readonly language: readonly Diagnostic[];
  readonly remarks: Remarks;
  readonly refused: readonly RefusedFile[];
  readonly elementOf: (place: Span) => string;
}

/** A blueprint after the rules have run. */
export interface Draft {
  readonly path: string;
  readonly id: string;
  /** Its file, and what that uses. */
  readonly files: ReadonlySet<string>;
  /** No error of the language in these. */
  readonly sound: boolean;
  /** What the rules find, with the levels that they have there. */
  readonly found: readonly Diagnostic[];
}

/** What a check is to tell of. */
export interface Told extends CompileOptions {
  /** Of all that was looked at, the files whose findings are wanted; without it all. */
  readonly only?: (path: string) => boolean;
}

/** Says what becomes of the findings of all the files that `paths` name or reach. */
export async function conclude(survey: Survey, paths: readonly string[], options: Told): Promise<Check> {
  const { drafts, language, elementOf, refused } = survey;
  const { baseline, only = () => true, limits = usualLimits } = options;
  const whole = once(() => isWholeWorkspace(drafts, paths, options));
  const sound = new Set(drafts.filter((draft) => draft.sound).map(({ path }) => path));
  const ruled = new Map(drafts.filter((draft) => draft.sound).map(({ path, found }) => [path, found]));
  const { kept, suppressed, diagnostics: bad } = await applyIgnores(ruled, survey.remarks, { sound, isWhole: whole });
  const ignores = leveled(bad, ignoreRules, options.settings ?? noSettings);
  const settled = distinct([...ignores, ...[...kept.values()].flat()]);
  const wasLookedAt = lookedAt(drafts, baseline !== undefined && (await whole()));
  const { held, mended } = holdBack(settled, baseline ?? { entries: [] }, elementOf, wasLookedAt);
  const told = [...language, ...settled.filter((finding) => !held.has(finding))];
  const heldMarks = new Set([...held].map(markOf));
  const around = { language: byFile(language), ignores: byFile(ignores) };
  const named = new Set(paths);
  const stems = safeNames(drafts.map(({ id }) => id));
  const blueprints = drafts.map(({ path, id, files, sound }): Checked => {
    const own = [...inFiles(around.ignores, files), ...(kept.get(path) ?? [])];
    const left = own.filter((finding) => !heldMarks.has(markOf(finding)));
    const { findings } = arrange([...inFiles(around.language, files), ...left], limits.findings);
    return { path, id, stem: stems.get(id)!, named: named.has(path), sound, findings };
  });
  return {
    ...arrange(
      told.filter(({ span }) => only(span.source.path)),
      limits.findings,
    ),
    suppressed,
    ...(baseline === undefined ? {} : { baseline: { heldBack: held.size, mended } }),
    blueprints: blueprints.filter(({ path }) => only(path)),
    rules: [...allRules(options), ...ignoreRules],
    refused: refused.filter(({ path }) => only(path)),
    elementOf,
    record: async (before) => recordFindings(settled, before, elementOf, lookedAt(drafts, await whole())),
  };
}

/** Those that come with the compiler, those that were handed over, and those of the settings. */
export function allRules({
  rules: more = [],
  settings = noSettings,
}: Pick<Told, "rules" | "settings">): readonly Rule[] {
  return [...rules, ...more, ...settings.customRules.map(customRule)];
}

/** Findings by the file that they are in. */
export function byFile(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  return grouped(findings, ({ span }) => span.source.path);
}

function inFiles(findings: ReturnType<typeof byFile>, files: ReadonlySet<string>): readonly Diagnostic[] {
  if (findings.size === 0) return [];
  return [...files].toSorted(compareText).flatMap((path) => findings.get(path) ?? []);
}

/** Which elements' findings a run would have found: those of the blueprints it looked at, or all where it looked at all. */
function lookedAt(drafts: readonly Draft[], whole: boolean): (element: string) => boolean {
  const ids = new Set(drafts.filter(({ sound }) => sound).map(({ id }) => id));
  return (element) => whole || ids.has(/^blueprint:([^/]+)/.exec(element)?.[1] ?? "");
}

/** Whether all of the workspace was looked at: only then is it known what nothing is found in. */
async function isWholeWorkspace(
  drafts: readonly Draft[],
  paths: readonly string[],
  { listWorkspace }: CompileOptions,
): Promise<boolean> {
  if (listWorkspace === undefined || !drafts.every(({ sound }) => sound)) return false;
  const named = new Set(paths);
  return (await listWorkspace()).every((path) => named.has(path));
}
