import { reformat } from "../../compiler/reform/reform.js";
import { type Limits, usualLimits } from "../../diagnostics/limits.js";
import { visible } from "../../diagnostics/print/visible.js";
import { rewrite } from "../../host/rewrite.js";
import { choosePalette } from "../colour.js";
import { findInputs } from "../inputs.js";
import { attempt, sayTrouble, statusOfAttempt } from "../reformed.js";
import type { Result, Status } from "../result.js";
import { showFindings } from "../shown.js";
import { count } from "../summary.js";
import type { Surroundings } from "../surroundings.js";

export interface FmtOptions {
  /** Writes nothing, and fails where something would be written. */
  readonly check: boolean;
  readonly stdinName: string;
  readonly limit?: Limits;
  readonly color: boolean;
}

/** `sightline fmt`: the canonical layout, in place; that of standard input is printed. */
export async function fmt(paths: readonly string[], options: FmtOptions, surroundings: Surroundings): Promise<Result> {
  const { limit: limits = usualLimits } = options;
  const { root, files, paths: found, broken } = await findInputs(paths, options.stdinName, surroundings, { limits });
  const palette = await choosePalette(surroundings, options.color);
  const fromStdin = paths.includes("-") ? found.at(-1) : undefined;
  const said = { stdout: "", stderr: showFindings(broken, palette) };
  let status: Status = broken.length > 0 ? 1 : 0;
  let changes = 0;
  for (const path of new Set(found)) {
    const attempted = await attempt(reformat(files, path, limits));
    said.stderr += sayTrouble(attempted, palette, `\`${visible(path)}\` stays as it is until that is mended.`);
    status = worse(status, statusOfAttempt(attempted));
    if (attempted.kind !== "text") continue;
    const isChanged = attempted.text !== attempted.before;
    if (isChanged) changes++;
    if (path === fromStdin && !options.check) said.stdout += attempted.text;
    else if (isChanged) {
      if (!options.check) await rewrite(root, path, attempted);
      said.stdout += `${visible(path)}\n`;
    }
  }
  if (!options.check || changes === 0) return { ...said, status };
  const hint = `${count(changes, "file")} would change: run \`sightline fmt\`.\n`;
  return { stdout: said.stdout, stderr: said.stderr + hint, status: worse(status, 1) };
}

function worse(one: Status, other: Status): Status {
  return one > other ? one : other;
}
