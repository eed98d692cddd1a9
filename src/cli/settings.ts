import { basename, dirname } from "node:path";
import { type Diagnostic, noSettings, parseSettings, type Rule, type Settings } from "../compiler/index.js";
import { findPlace, inWorkspace, refuseMisnamedSettings, settingsFile } from "../host/workspace.js";
import { type LoadedFonts, namesFonts, noFonts } from "./fonts.js";
import { readOwnFile } from "./own-file.js";

/** What was set for a workspace. Where something is wrong with it, nothing may go by it. */
export interface Configured {
  readonly settings: Settings;
  readonly broken: readonly Diagnostic[];
  readonly fonts: LoadedFonts;
}

/**
 * Reads the settings of a workspace, or those that `named` is the file of, relative to the working folder. They may set
 * `rules` beside those that come with the compiler.
 */
export async function findSettings(
  root: string,
  named: string | undefined,
  workingFolder: string,
  rules: readonly Rule[] = [],
): Promise<Configured> {
  const path = named === undefined ? undefined : findPlace(workingFolder, named).path;
  const name = path === undefined ? settingsFile : inWorkspace(root, path);
  const file = await readOwnFile(path === undefined ? root : dirname(path), basename(name), name);
  if (file === undefined) {
    refuseMisnamedSettings(root);
    return { settings: noSettings, broken: [], fonts: noFonts };
  }
  if ("broken" in file) return { settings: noSettings, broken: [file.broken], fonts: noFonts };
  const { value, diagnostics } = await parseSettings(name, file.text, rules);
  if (diagnostics.length > 0) return { settings: value, broken: diagnostics, fonts: noFonts };
  if (!namesFonts(value)) return { settings: value, broken: [], fonts: noFonts };
  const { loadFonts } = await import("./load-fonts.js");
  return { settings: value, ...loadFonts(root, value) };
}
