import { type Compilation, compile } from "../compiler/index.js";
import { currentDay, elapsed } from "../host/clock.js";
import { choosePalette } from "./colour.js";
import { findInputs, type Inputs } from "./inputs.js";
import { reportJson, reportPretty } from "./report.js";
import type { Reporter } from "./reporters.js";
import type { Result, Status } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** What both `check` and `build` can be told about findings. */
export interface FindingOptions {
  readonly today?: string;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly color: boolean;
  readonly reporter: Reporter;
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
  if (options.reporter === "json") return { inputs, compilation, result: { status, stdout: reportJson(compilation) } };
  const palette = choosePalette(surroundings, options.color);
  return {
    inputs,
    compilation,
    result: { status, stderr: reportPretty(compilation, options.quiet, elapsed(), palette) },
  };
}

/** A file that the system wouldn't give us is no finding about a blueprint: that work wasn't done. */
function statusOf({ totals, refused }: Compilation, { paths }: Inputs, maxWarnings = Number.POSITIVE_INFINITY): Status {
  const undone = refused.some(
    ({ because }) => because === "missing" || because === "outside" || because === "unreadable",
  );
  if (undone || refused.length === new Set(paths).size) return 2;
  return totals.error > 0 || totals.warning > maxWarnings ? 1 : 0;
}
