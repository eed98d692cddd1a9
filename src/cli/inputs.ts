import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { ListWorkspace } from "../compiler/gates.js";
import type { Files, Limits, Rule } from "../compiler/index.js";
import { isMeant } from "../compiler/settings/glob.js";
import { Failure } from "../host/failure.js";
import { createFiles } from "../host/files.js";
import { findPlace, findRoot, inWorkspace } from "../host/workspace.js";
import { type Configured, findSettings } from "./settings.js";
import type { Surroundings } from "./surroundings.js";

/** What a command works on. Where the settings are broken there are no files: which are meant can't be told. */
export interface Inputs extends Configured {
  /** The workspace root, absolute and real. */
  readonly root: string;
  readonly files: Files;
  /** Relative to the root. */
  readonly paths: readonly string[];
  readonly listWorkspace: ListWorkspace;
}

/** What a command goes by beside the blueprints. */
export interface Guides {
  readonly limits: Limits;
  /** The settings file, where it isn't the workspace's own. */
  readonly config?: string | undefined;
  readonly rules?: readonly Rule[];
}

/** Finds the files that are meant: those named, those under named folders, standard input for `-`, else the whole workspace's. */
export async function findInputs(
  named: readonly string[],
  stdinName: string,
  surroundings: Surroundings,
  { limits, config, rules = [] }: Guides,
): Promise<Inputs> {
  const { workingFolder } = surroundings;
  const places = named.filter((name) => name !== "-").map((name) => findPlace(workingFolder, name));
  const root = findRoot(workingFolder, places);
  const configured = await findSettings(root, config, workingFolder, rules);
  if (configured.broken.length > 0) {
    return { root, files: createFiles(root), paths: [], listWorkspace: async () => [], ...configured };
  }
  const listFolder = async (folder: string): Promise<readonly string[]> => {
    const { discover } = await import("../host/discover.js");
    return discover(root, folder).filter((path) => isMeant(path, configured.settings));
  };
  const paths: string[] = [];
  for (const { path, isFolder } of named.length === 0 ? [{ path: root, isFolder: true }] : places) {
    for (const each of isFolder ? await listFolder(path) : [inWorkspace(root, path)]) paths.push(each);
  }
  const overlay = named.includes("-")
    ? await readStandardInput(root, stdinName, limits["file-size"], surroundings)
    : undefined;
  if (overlay !== undefined) paths.push(overlay.path);
  if (paths.length === 0) {
    const where = named.length === 0 ? "here" : `in ${named.map((name) => `\`${name}\``).join(" or ")}`;
    throw new Failure(
      `There is no blueprint ${where}: no file named *.blueprint, *.blueprint.yaml or *.blueprint.yml.`,
    );
  }
  const listWorkspace: ListWorkspace = (folder = "") => listFolder(resolve(root, folder));
  return { root, files: createFiles(root, overlay, limits["file-size"]), paths, listWorkspace, ...configured };
}

async function readStandardInput(
  root: string,
  name: string,
  most: number,
  { standardInput, workingFolder }: Surroundings,
) {
  const path = inWorkspace(root, resolve(realpathSync(workingFolder), name));
  if (path.startsWith("../")) throw new Failure(`\`${name}\` lies outside the workspace ${root}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of standardInput()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return { path, bytes: Buffer.concat(chunks) };
}
