import { join, relative } from "node:path";
import { backends } from "../../backends/table.js";
import type { Checked, Format, View } from "../../compiler/index.js";
import { views as viewers } from "../../compiler/views.js";
import { visible } from "../../diagnostics/print/visible.js";
import { Failure } from "../../host/failure.js";
import { tidyWhenInterrupted } from "../../host/interrupt.js";
import { prepareFolder } from "../../host/write.js";
import { analyse, type FindingOptions } from "../analyse.js";
import { fontFiles } from "../fonts.js";
import type { Inputs } from "../inputs.js";
import { complaint, type Result } from "../result.js";
import type { Printing, Run } from "../run-at-once.js";
import { styleFor } from "../style.js";
import type { Surroundings } from "../surroundings.js";

export interface BuildOptions extends FindingOptions {
  /** A folder, relative to the working folder. */
  readonly out?: string;
  readonly format?: readonly Format[];
  readonly view?: readonly View[];
  /** The name of a theme. */
  readonly theme?: string;
  /** Of pictures in pixels. */
  readonly scale?: number;
  /** A file to write down in what the outputs were made of, relative to the working folder. */
  readonly depfile?: string;
}

/** `sightline build`: what `check` does, then the outputs of every named blueprint without an error of the language. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  surroundings: Surroundings,
): Promise<Result> {
  const { inputs, run, result } = await analyse(paths, options, surroundings);
  const named = run.check.blueprints.filter((blueprint) => blueprint.named);
  try {
    const printing = await printingFor(inputs, options, surroundings);
    const { written, failure } = await print(run, named, printing, inputs.root);
    if (options.depfile !== undefined && failure === undefined) {
      const { writeDepfile } = await import("../depfile.js");
      const guides = { root: inputs.root, workingFolder: surroundings.workingFolder, fonts: fontFiles(inputs.fonts) };
      await writeDepfile(options.depfile, written, run.read(), { ...options, ...guides });
    }
    const isSilent = options.quiet || result.stdout !== undefined;
    const stderr = `${result.stderr ?? ""}${isSilent ? "" : unwritten(named)}${failure === undefined ? "" : complaint(failure)}`;
    const status = failure === undefined ? result.status : 2;
    return { stdout: isSilent ? (result.stdout ?? "") : written.map((path) => `${path}\n`).join(""), stderr, status };
  } finally {
    await run.end();
  }
}

/** Which outputs there shall be: what the command line says goes before the settings. */
async function printingFor(inputs: Inputs, options: BuildOptions, surroundings: Surroundings): Promise<Printing> {
  const { settings } = inputs;
  const usual = backends.filter((backend) => backend.usual).map(({ name }) => name);
  const formats = options.format ?? (settings.formats === undefined ? usual : chosen(backends, settings.formats));
  const views = options.view ?? chosen(viewers, settings.views);
  const { theme, scale = 1 } = options;
  const { sourceUrl, locale } = settings;
  const manner = { ...(sourceUrl === undefined ? {} : { sourceUrl }), ...(locale === undefined ? {} : { locale }) };
  const style = { ...(await styleFor({ theme, pixels: formats.includes("png"), scale }, inputs)), ...manner };
  return {
    options: { formats, views, style, effort: options.limit?.layout ?? 1 },
    folder: options.out ?? folderOf(inputs, surroundings),
  };
}

/** Those of a table that the settings name; all where they name none. */
function chosen<Name extends string>(table: readonly { readonly name: Name }[], names?: readonly string[]): Name[] {
  return table.map(({ name }) => name).filter((name) => names?.includes(name) ?? true);
}

/** Where the settings say that outputs go, relative to the working folder. */
function folderOf({ root, settings: { out } }: Inputs, { workingFolder }: Surroundings): string {
  return out === undefined ? "out" : relative(workingFolder, join(root, out)) || ".";
}

/** Writes the outputs of all that are sound, in their order; what was written before one couldn't be stays, whole. */
async function print(run: Run, blueprints: readonly Checked[], printing: Printing, root: string) {
  const sound = blueprints.filter((blueprint) => blueprint.sound);
  const names = new Map<string, readonly string[]>();
  let failure: string | undefined;
  try {
    if (sound.length > 0) {
      await prepareFolder(root, printing.folder);
      tidyWhenInterrupted(printing.folder);
    }
    await run.print(sound, printing, (path, written) => names.set(path, written));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    failure = error.message;
  }
  const written = sound.flatMap(({ path }) => names.get(path) ?? []);
  return { written: written.map((name) => join(printing.folder, name)), failure };
}

/** Says which blueprints keep the outputs of an earlier run, if there was one. */
function unwritten(blueprints: readonly Checked[]): string {
  const ids = blueprints.filter(({ sound }) => !sound).map(({ id }) => visible(id));
  return ids.length === 0 ? "" : `Nothing was written for ${ids.join(", ")}.\n`;
}
