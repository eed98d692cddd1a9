import { type Compilation, compile } from "../compiler/index.js";
import { currentDay } from "../host/clock.js";
import { findInputs, type Inputs } from "./inputs.js";
import { type ReportOptions, report } from "./report.js";
import type { Result, Status } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** What both `check` and `build` can be told about findings. */
export interface FindingOptions extends ReportOptions {
  readonly today?: string;
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
  const inputs = await findInputs(named, options.stdinName, surroundings);
  const compilation = await compile(inputs.files, inputs.paths, { today, listWorkspace: inputs.listWorkspace });
  const status = statusOf(compilation, inputs, options.maxWarnings);
  return { inputs, compilation, result: { status, ...(await report(compilation, options, today, surroundings)) } };
}

/** A file that the system wouldn't give us is no finding about a blueprint: that work wasn't done. */
function statusOf({ totals, refused }: Compilation, { paths }: Inputs, maxWarnings = Number.POSITIVE_INFINITY): Status {
  const undone = refused.some(
    ({ because }) => because === "missing" || because === "outside" || because === "unreadable",
  );
  if (undone || refused.length === new Set(paths).size) return 2;
  return totals.error > 0 || totals.warning > maxWarnings ? 1 : 0;
}
