import { type Compilation, compile, findingsAlone, type Rule } from "../compiler/index.js";
import { currentDay } from "../host/clock.js";
import { Failure } from "../host/failure.js";
import { rules as builtIn } from "../rules/index.js";
import type { IsoDate } from "../values/quantity.js";
import { findBaseline, writeBaseline } from "./baseline.js";
import { facesOf } from "./fonts.js";
import { findInputs, type Inputs } from "./inputs.js";
import { mend, mendSettings } from "./mend.js";
import { type ReportOptions, report } from "./report.js";
import type { Result, Status } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** What both `check` and `build` can be told about findings. */
export interface FindingOptions extends ReportOptions {
  readonly today?: string;
  /** The settings file, where it isn't the workspace's own. */
  readonly config?: string;
  /** JavaScript modules with rules beside those that come with the compiler. */
  readonly rules?: readonly string[];
  readonly fix?: boolean;
  readonly writeBaseline?: boolean;
  /** A revision: only what changed since the work branched off from it is looked at. */
  readonly changed?: string;
  readonly stdinName: string;
}

export interface Analysis {
  readonly inputs: Inputs;
  readonly compilation: Compilation;
  /** What to say of the findings, and how the check went. */
  readonly result: Result;
}

/** Finds the named files, compiles them and words the findings. */
export async function analyse(
  named: readonly string[],
  options: FindingOptions,
  surroundings: Surroundings,
): Promise<Analysis> {
  const today = options.today ?? currentDay(surroundings.environment);
  const rules = await rulesFrom(options.rules ?? [], surroundings);
  const find = () => findInputs(named, options.stdinName, surroundings, options.config, rules);
  const meant = options.fix === true ? await mendSettings(find) : { inputs: await find(), note: "" };
  const { inputs, note: before } = await narrow(meant, named, options, surroundings);
  const { compilation, note } = await examine(inputs, named, { today, rules }, options);
  const status = statusOf(compilation, inputs, options.maxWarnings);
  const { stdout, stderr = "" } = await report(compilation, options, today, surroundings, inputs.root);
  const said = { ...(stdout === undefined ? {} : { stdout }), stderr: `${stderr}${before}${note}` };
  return { inputs, compilation, result: { status, ...said } };
}

/** Leaves what changed, where only that is asked for; git is loaded only then. */
async function narrow(
  { inputs, note }: { readonly inputs: Inputs; readonly note: string },
  named: readonly string[],
  options: FindingOptions,
  surroundings: Surroundings,
): Promise<{ readonly inputs: Inputs; readonly note: string }> {
  if (options.changed === undefined || inputs.broken.length > 0) return { inputs, note };
  const { onlyChanged } = await import("./changed.js");
  const stdin = named.includes("-") ? inputs.paths.at(-1) : undefined;
  const narrowed = await onlyChanged(inputs, options.changed, options, stdin, surroundings);
  return { inputs: narrowed.inputs, note: note + narrowed.note };
}

async function rulesFrom(modules: readonly string[], { workingFolder }: Surroundings): Promise<readonly Rule[]> {
  if (modules.length === 0) return [];
  const { loadRules } = await import("../host/rule-modules.js");
  const loaded = (await Promise.all(modules.map((path) => loadRules(workingFolder, path)))).flat();
  const ids = [...builtIn, ...loaded].map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Failure(`There are two rules \`${twice}\`: give yours another name.`);
  return loaded;
}

/** Compiles, held against the baseline, after what was asked for has been mended and recorded. */
async function examine(
  { root, files, paths, listWorkspace, settings, fonts, broken }: Inputs,
  named: readonly string[],
  given: { readonly today: IsoDate; readonly rules: readonly Rule[] },
  { fix = false, writeBaseline: isToBeWritten = false }: FindingOptions,
): Promise<{ readonly compilation: Compilation; readonly note: string }> {
  if (broken.length > 0) return { compilation: findingsAlone(broken), note: "" };
  if (fix && named.includes("-")) throw new Failure("Standard input can't be mended: name the file.");
  const options = { ...given, listWorkspace, settings, fonts: facesOf(fonts) };
  const before = await findBaseline(root);
  // A broken one may be written anew, but not where it holds what this run doesn't look at.
  if (before.broken.length > 0 && !(isToBeWritten && named.length === 0)) {
    return { compilation: findingsAlone(before.broken), note: "" };
  }
  const usual = { ...options, ...(before.baseline === undefined ? {} : { baseline: before.baseline }) };
  const mended = fix ? await mend(root, files, paths, (at) => compile(at, paths, usual)) : undefined;
  const note = mended?.note ?? "";
  if (!isToBeWritten) return { compilation: mended?.compilation ?? (await compile(files, paths, usual)), note };
  const first = await compile(files, paths, options);
  if (first.refused.length > 0) return { compilation: first, note };
  const baseline = await first.record(before.baseline);
  const written = await writeBaseline(root, baseline);
  return { compilation: await compile(files, paths, { ...options, baseline }), note: `${note}${written}` };
}

/** A file that the system wouldn't give us is no finding about a blueprint: that work wasn't done. */
function statusOf(
  { totals, refused }: Compilation,
  { paths, broken }: Inputs,
  maxWarnings = Number.POSITIVE_INFINITY,
): Status {
  if (broken.length > 0) return 1;
  const undone = refused.some(
    ({ because }) => because === "missing" || because === "outside" || because === "unreadable",
  );
  if (undone || (refused.length > 0 && refused.length === new Set(paths).size)) return 2;
  return totals.error > 0 || totals.warning > maxWarnings ? 1 : 0;
}
