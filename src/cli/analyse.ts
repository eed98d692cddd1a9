import { type Compilation, compile, findingsAlone } from "../compiler/index.js";
import { currentDay } from "../host/clock.js";
import { findInputs, type Inputs } from "./inputs.js";
import { type ReportOptions, report } from "./report.js";
import type { Result, Status } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** What both `check` and `build` can be told about findings. */
export interface FindingOptions extends ReportOptions {
  readonly today?: string;
  /** The settings file, where it isn't the workspace's own. */
  readonly config?: string;
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
  const inputs = await findInputs(named, options.stdinName, surroundings, options.config);
  const { files, paths, listWorkspace, settings, broken } = inputs;
  const compilation =
    broken.length > 0 ? findingsAlone(broken) : await compile(files, paths, { today, listWorkspace, settings });
  const status = statusOf(compilation, inputs, options.maxWarnings);
  return { inputs, compilation, result: { status, ...(await report(compilation, options, today, surroundings)) } };
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
  if (undone || refused.length === new Set(paths).size) return 2;
  return totals.error > 0 || totals.warning > maxWarnings ? 1 : 0;
}
