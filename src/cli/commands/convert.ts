import { convertFile } from "../../compiler/reform/reform.js";
import { type Limits, usualLimits } from "../../diagnostics/limits.js";
import { visible } from "../../diagnostics/print/visible.js";
import { Failure } from "../../host/failure.js";
import { writeWhole } from "../../host/write.js";
import { formNamed } from "../../text/form.js";
import { choosePalette } from "../colour.js";
import { findInputs } from "../inputs.js";
import { attempt, sayTrouble, statusOfAttempt } from "../reformed.js";
import type { Result } from "../result.js";
import { showFindings } from "../shown.js";
import type { Surroundings } from "../surroundings.js";

export interface ConvertOptions {
  /** Without it the form that `out` is named as, else the one that the file isn't of. */
  readonly to?: "text" | "yaml";
  /** A file, relative to the working folder; without it the other form is printed. */
  readonly out?: string;
  readonly stdinName: string;
  readonly limit?: Limits;
  readonly color: boolean;
}

/** `sightline convert`: a file in the other form, or the one that is asked for. */
export async function convert(file: string, options: ConvertOptions, surroundings: Surroundings): Promise<Result> {
  const { limit: limits = usualLimits } = options;
  const form = formAsked(options);
  const { files, paths, broken } = await findInputs([file], options.stdinName, surroundings, { limits });
  const palette = await choosePalette(surroundings, options.color);
  if (broken.length > 0) return { status: 1, stderr: showFindings(broken, palette) };
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Failure(`\`${file}\` is a folder: name one of its files.`);
  const attempted = await attempt(convertFile(files, path, form, limits));
  if (attempted.kind !== "text") {
    const outcome = `\`${visible(path)}\` can't be converted until that is mended.`;
    return { status: statusOfAttempt(attempted), stderr: sayTrouble(attempted, palette, outcome) };
  }
  if (options.out === undefined) return { status: 0, stdout: attempted.text };
  await writeWhole(options.out, attempted.text);
  return { status: 0, stdout: `${options.out}\n` };
}

/** A file of one form under a name of the other would be read as that, and every line of it would be wrong. */
function formAsked({ to, out = "" }: ConvertOptions): ConvertOptions["to"] {
  const named = formNamed(out);
  if (to === undefined || named === undefined || to === named) return to ?? named;
  const [is, would] = named === "text" ? ["the text form", "YAML"] : ["YAML", "the text form"];
  throw new Failure(
    `By its name \`${out}\` holds ${is}, and \`--to ${to}\` would write ${would}: choose another name.`,
  );
}
