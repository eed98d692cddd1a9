import { statSync } from "node:fs";
import { join } from "node:path";
import type { Told } from "../compiler/conclude.js";
import {
  type Baseline,
  type Check,
  type Compilation,
  compile,
  type Diagnostic,
  type Files,
  findingsAlone,
  type Limits,
  type Rule,
  usualLimits,
} from "../compiler/index.js";
import { currentDay } from "../host/clock.js";
import { Failure } from "../host/failure.js";
import type { IsoDate } from "../values/quantity.js";
import { findBaseline, writeBaseline } from "./baseline.js";
import { facesOf } from "./fonts.js";
import { findInputs, type Inputs } from "./inputs.js";
import type { PartsOptions } from "./large/run.js";
import { type ReportOptions, report } from "./report.js";
import type { Result, Status } from "./result.js";
import { loadAllRules } from "./rules-from.js";
import { type Run, runAtOnce, watch } from "./run-at-once.js";
import type { Shard } from "./shard.js";
import type { Surroundings } from "./surroundings.js";

/** From so many files on, work in parts pays. */
const fewestInParts = 4;

/** What both `check` and `build` can be told about findings. */
export interface FindingOptions extends ReportOptions, PartsOptions {
  readonly today?: string;
  /** The settings file, where it isn't the workspace's own. */
  readonly config?: string;
  /** JavaScript modules with rules beside those that come with the compiler. */
  readonly rules?: readonly string[];
  readonly fix?: boolean;
  readonly writeBaseline?: boolean;
  /** What the run may take on, where it isn't as much as usual. */
  readonly limit?: Limits;
  /** A revision: only what changed since the work branched off from it is looked at. */
  readonly changed?: string;
  /** The part of the work whose findings and outputs are wanted. */
  readonly shard?: Shard;
  readonly stdinName: string;
}

export interface Analysis {
  readonly inputs: Inputs;
  readonly run: Run;
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
  const { limit: limits = usualLimits } = options;
  const rules = await loadAllRules(options.rules ?? [], surroundings.workingFolder);
  const find = () => findInputs(named, options.stdinName, surroundings, { limits, config: options.config, rules });
  const meant =
    options.fix === true ? await (await import("./mend.js")).mendSettings(find) : { inputs: await find(), note: "" };
  const { inputs, note: before } = await narrow(meant, named, options, surroundings);
  if (surroundings.expectMuch !== undefined && isMuch(inputs)) surroundings.expectMuch();
  const { run, note } = await examine(inputs, named, { today, rules, limits }, options, surroundings);
  const status = statusOf(run.check, inputs, options.maxWarnings);
  const empty = await noteEmpty(run.check, inputs, options.quiet);
  const { stdout, stderr = "" } = await report(run.check, options, today, surroundings, inputs.root);
  const said = { ...(stdout === undefined ? {} : { stdout }), stderr: `${stderr}${before}${note}${empty}` };
  return { inputs, run, result: { status, ...said } };
}

/** What to say where there is no blueprint, and nothing else was said of the files. */
async function noteEmpty(
  { blueprints, totals, refused }: Check,
  { files, paths }: Inputs,
  quiet: boolean,
): Promise<string> {
  if (quiet || blueprints.length + totals.error + refused.length > 0) return "";
  return (await import("./empty.js")).sayEmpty(files, paths);
}

/** In bytes of source: below it, to draw takes less than to optimize what draws. */
const much = 8192;

function isMuch({ root, paths }: Inputs): boolean {
  if (paths.length >= fewestInParts) return true;
  try {
    return paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0) >= much;
  } catch {
    // Standard input isn't there by its name; what is wrong with other files is told when they are read.
    return true;
  }
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

/** Checks, held against the baseline, after what was asked for has been mended and recorded. */
async function examine(
  inputs: Inputs,
  named: readonly string[],
  given: { readonly today: IsoDate; readonly rules: readonly Rule[]; readonly limits: Limits },
  options: FindingOptions,
  surroundings: Surroundings,
): Promise<{ readonly run: Run; readonly note: string }> {
  const { root, files, paths, listWorkspace, settings, fonts, broken } = inputs;
  const { fix = false, writeBaseline: isToBeWritten = false, rules: ruleModules = [], quiet } = options;
  const watched = watch(files);
  const findingsOnly = (findings: readonly Diagnostic[]) => ({
    run: runAtOnce(findingsAlone(findings), watched),
    note: "",
  });
  if (broken.length > 0) return findingsOnly(broken);
  if (fix && named.includes("-")) throw new Failure("Standard input can't be mended: name the file.");
  const before = await findBaseline(root);
  // A broken one may be written anew, but not where it holds what this run doesn't look at.
  if (before.broken.length > 0 && !(isToBeWritten && named.length === 0)) return findingsOnly(before.broken);
  const only = options.shard === undefined ? {} : { only: (await import("./shard.js")).inShard(options.shard, paths) };
  const told: Told = { ...given, listWorkspace, settings, fonts: facesOf(fonts), ...only };
  const usual = { ...told, ...(before.baseline === undefined ? {} : { baseline: before.baseline }) };
  if (fix || isToBeWritten) {
    const { compilation, note } = await mendAndRecord(inputs, watched, {
      told,
      usual,
      before: before.baseline,
      fix,
      isToBeWritten,
    });
    return { run: runAtOnce(compilation, watched), note };
  }
  if (paths.length >= fewestInParts && !named.includes("-")) {
    const { runInParts } = await import("./large/run.js");
    const charge = { ...usual, ruleModules, isWhole: named.length === 0 && options.changed === undefined, quiet };
    const run = await runInParts(inputs, charge, options, surroundings);
    if (run !== undefined) return { run, note: "" };
  }
  return { run: runAtOnce(await compile(watched, paths, usual), watched), note: "" };
}

/** Mends what is to be mended, and records what is then found. */
async function mendAndRecord(
  { root, paths }: Inputs,
  files: Files,
  {
    told,
    usual,
    before,
    fix,
    isToBeWritten,
  }: {
    readonly told: Told;
    readonly usual: Told;
    readonly before: Baseline | undefined;
    readonly fix: boolean;
    readonly isToBeWritten: boolean;
  },
): Promise<{ readonly compilation: Compilation; readonly note: string }> {
  const mended = fix
    ? await (await import("./mend.js")).mend(root, files, paths, (at) => compile(at, paths, usual))
    : undefined;
  const note = mended?.note ?? "";
  if (!isToBeWritten) return { compilation: mended?.compilation ?? (await compile(files, paths, usual)), note };
  const first = await compile(files, paths, told);
  if (first.refused.length > 0) return { compilation: first, note };
  const baseline = await first.record(before);
  const written = await writeBaseline(root, baseline);
  return { compilation: await compile(files, paths, { ...told, baseline }), note: `${note}${written}` };
}

/** A file that the system wouldn't give us is no finding about a blueprint: that work wasn't done. */
function statusOf(
  { totals, refused }: Check,
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
