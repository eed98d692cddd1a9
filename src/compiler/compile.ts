import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { usualLimits } from "../diagnostics/limits.js";
import type { Model } from "../model/blueprint.js";
import { takenFromOthers } from "../model/shared.js";
import { type Resolution, resolve } from "../resolve/resolve.js";
import { check } from "../rules/check.js";
import { noSettings } from "../yaml/settings/settings.js";
import type { Compilation, CompileOptions } from "./compilation.js";
import { allRules, byFile, conclude, type Draft, type Told } from "./conclude.js";
import { crowdedViews } from "./crowded.js";
import { createLocator } from "./elements.js";
import type { Files } from "./files.js";
import { gatherGates } from "./gates.js";
import { readRemarks } from "./ignore/apply.js";
import { closure, type Loaded, load } from "./load.js";
import { compareText } from "./order.js";
import { sameIds } from "./same-ids.js";
import { leveled, rulesFor } from "./settings/levels.js";
import { createShelf } from "./shelf.js";
import { undrawableIn } from "./undrawable.js";

/** Compiles the named files: loads them and what they use, resolves the names, runs the rules. Paths are relative to the workspace root. */
export async function compile(files: Files, named: readonly string[], options: Told): Promise<Compilation> {
  const paths = [...new Set(named)].toSorted(compareText);
  const loaded = await load(createShelf(files, options.limits ?? usualLimits), paths);
  const { documents, refused } = loaded;
  const resolution = resolve(documents);
  const models = new Map([...resolution.models].toSorted(([a], [b]) => compareText(a, b)));
  const twice = sameIds([...models.values()].map(({ id, origin }) => ({ id, place: origin.name })));
  const language = [...loaded.diagnostics, ...resolution.diagnostics, ...twice];
  const drafts = await runRules(models, resolution.inScope, byFile(language), loaded, files, options);
  const elementOf = createLocator(documents);
  const remarks = readRemarks(documents, allRules(options), elementOf);
  const concluded = await conclude({ drafts, language, remarks, refused, elementOf }, paths, options);
  const blueprints = concluded.blueprints.map((each) => ({
    ...each,
    model: models.get(each.path)!,
    inScope: resolution.inScope.get(each.path)!,
  }));
  return { ...concluded, blueprints };
}

/**
 * The blueprints with what the rules find in them. They see only what is sound: a name that isn't there has had its finding,
 * and what hangs on it needs no second one.
 */
async function runRules(
  models: ReadonlyMap<string, Model>,
  inScope: Resolution["inScope"],
  language: ReadonlyMap<string, readonly Diagnostic[]>,
  loaded: Loaded,
  files: Files,
  options: CompileOptions,
): Promise<readonly Draft[]> {
  const { today, listWorkspace = async () => [], settings = noSettings, limits = usualLimits } = options;
  const rules = allRules(options);
  const drafts = [...models].map(([path, { id }]) => {
    const own = closure(loaded, path);
    return { path, id, files: own, sound: [...own].every((file) => !language.has(file)), found: [] };
  });
  if (!drafts.some(({ sound }) => sound)) return drafts;
  const all = [...models.values()];
  const workspace = await gatherGates(all, loaded, files, { list: listWorkspace, limits });
  const usedElsewhere = takenFromOthers(all);
  const undrawable = await undrawableIn(
    [...loaded.documents.values()].map(({ source }) => source.text),
    options.fonts,
  );
  const judge = async (draft: Draft): Promise<Draft> => {
    if (!draft.sound) return draft;
    const { path } = draft;
    const model = models.get(path)!;
    const around = { workspace, today, usedElsewhere, undrawable, crowded: await crowdedViews(model, limits) };
    const subject = { model, inScope: inScope.get(path), ...around };
    return { ...draft, found: leveled(check(rulesFor(path, rules, settings), subject), rules, settings) };
  };
  return Promise.all(drafts.map(judge));
}
