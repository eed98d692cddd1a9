import type { Check } from "../compiler/index.js";
import { elapsed } from "../host/clock.js";
import type { IsoDate } from "../values/quantity.js";
import { wayFromCheckout } from "./checkout.js";
import { choosePalette } from "./colour.js";
import type { Report } from "./reporters/reported.js";
import { reporters } from "./reporters.js";
import type { Surroundings } from "./surroundings.js";

export interface ReportOptions {
  /** Without it findings are for a person, and under GitHub Actions for its annotations too. */
  readonly reporter?: string;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly color: boolean;
}

/** Says what a check of a workspace found, in the way that was asked for. */
export async function report(
  compilation: Check,
  { reporter, quiet, color, maxWarnings }: ReportOptions,
  today: IsoDate,
  surroundings: Surroundings,
  root: string,
): Promise<{ readonly stdout?: string; readonly stderr?: string }> {
  const findings = compilation.findings.filter(({ severity }) => !quiet || severity === "error");
  const palette = await choosePalette(surroundings, color);
  const tooManyWarnings = compilation.totals.warning > (maxWarnings ?? Number.POSITIVE_INFINITY);
  const way = wayFromCheckout(root, surroundings.environment);
  const all: Report = { way, compilation, findings, quiet, tooManyWarnings, milliseconds: elapsed(), today, palette };
  const isAction = surroundings.environment["GITHUB_ACTIONS"] === "true";
  const print = async (name: string): Promise<string> => {
    const { form, load } = reporters.find((each) => each.name === name)!;
    const text = (await load())(all);
    if (!isAction || form === "commands") return text;
    return (await import("./reporters/github.js")).withoutCommands(text, form);
  };
  if (reporter !== undefined) {
    const stream = reporters.find((each) => each.name === reporter)?.stream ?? "stdout";
    return { [stream]: await print(reporter) };
  }
  return { stderr: (await print("pretty")) + (isAction ? await print("github") : "") };
}
