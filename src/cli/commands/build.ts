import { join, relative } from "node:path";
import { themeNames } from "../../backends/svg/theme-names.js";
import { backends, type Style } from "../../backends/table.js";
import { type Blueprint, type Format, type Output, render, type View } from "../../compiler/index.js";
import { views as viewers } from "../../compiler/views.js";
import { nearest } from "../../diagnostics/nearest.js";
import { visible } from "../../diagnostics/print/visible.js";
import { Failure } from "../../host/failure.js";
import { prepareFolder, writeWhole } from "../../host/write.js";
import { fontFiles, fontSetFor } from "../fonts.js";
import { analyse, type FindingOptions } from "../analyse.js";
import type { Inputs } from "../inputs.js";
import { complaint, type Result } from "../result.js";
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
}

/** `sightline build`: what `check` does, then the outputs of every named blueprint without an error of the language. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  surroundings: Surroundings,
): Promise<Result> {
  const { inputs, compilation, result } = await analyse(paths, options, surroundings);
  const named = compilation.blueprints.filter((blueprint) => blueprint.named);
  const { settings } = inputs;
  const usual = backends.filter((backend) => backend.usual).map(({ name }) => name);
  const formats = options.format ?? (settings.formats === undefined ? usual : chosen(backends, settings.formats));
  const views = options.view ?? chosen(viewers, settings.views);
  const themeName = options.theme ?? settings.theme ?? "light";
  const { scale = 1 } = options;
  const style = { theme: themeNamed(themeName, inputs), scale, ...(await fontsFor(themeName, formats, inputs)) };
  const outputs = await render(named, { formats, views, style });
  const folder = options.out ?? folderOf(inputs, surroundings);
  const { written, failure } = await write(outputs, inputs.root, folder);
  const isSilent = options.quiet || result.stdout !== undefined;
  const stderr = `${result.stderr ?? ""}${isSilent ? "" : unwritten(named)}${failure === undefined ? "" : complaint(failure)}`;
  const status = failure === undefined ? result.status : 2;
  return { stdout: isSilent ? (result.stdout ?? "") : written.map((path) => `${path}\n`).join(""), stderr, status };
}

/** What pictures are drawn with: the files for those in pixels, and what was read from them for all. */
async function fontsFor(
  theme: string,
  formats: readonly Format[],
  { fonts, settings }: Inputs,
): Promise<Pick<Style, "fonts" | "faces">> {
  const faces = fontSetFor(fonts, settings, theme);
  const known = faces === undefined ? {} : { faces };
  if (!formats.includes("png")) return { fonts: [], ...known };
  const { bundledFonts } = await import("../../host/fonts.js");
  return { fonts: [...bundledFonts(), ...fontFiles(fonts)], ...known };
}

/** One of our themes by its name, or one of the settings'. */
function themeNamed(name: string, { settings: { themes }, broken }: Inputs): Style["theme"] {
  const own = themes.find((each) => each.name === name);
  if (own !== undefined) return { ...own, colours: new Map(own.colours.map((colour) => [colour.name, colour.value])) };
  const names: readonly string[] = [...themeNames, ...themes.map((each) => each.name)];
  // Where the settings are broken nothing is drawn, and which themes they have isn't known.
  if (names.includes(name) || broken.length > 0) return name;
  const [like] = nearest(name, names);
  const hint = like === undefined ? "" : ` Did you mean ${like}?`;
  throw new Failure(`There is no theme \`${visible(name)}\`.${hint} There are ${names.join(", ")}.`);
}

/** Those of a table that the settings name; all where they name none. */
function chosen<Name extends string>(table: readonly { readonly name: Name }[], names?: readonly string[]): Name[] {
  return table.map(({ name }) => name).filter((name) => names?.includes(name) ?? true);
}

/** Where the settings say that outputs go, relative to the working folder. */
function folderOf({ root, settings: { out } }: Inputs, { workingFolder }: Surroundings): string {
  return out === undefined ? "out" : relative(workingFolder, join(root, out)) || ".";
}

/** Writes outputs one by one; what was written before one couldn't be stays, whole. */
async function write(outputs: readonly Output[], root: string, folder: string) {
  const written: string[] = [];
  try {
    if (outputs.length > 0) await prepareFolder(root, folder);
    for (const { name, content } of outputs) {
      const path = join(folder, name);
      await writeWhole(path, content);
      written.push(path);
    }
  } catch (error) {
    if (error instanceof Failure) return { written, failure: error.message };
    throw error;
  }
  return { written, failure: undefined };
}

/** Says which blueprints keep the outputs of an earlier run, if there was one. */
function unwritten(blueprints: readonly Blueprint[]): string {
  const ids = blueprints.filter(({ sound }) => !sound).map(({ model }) => visible(model.id));
  return ids.length === 0 ? "" : `Nothing was written for ${ids.join(", ")}.\n`;
}
