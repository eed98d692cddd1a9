import { resolve } from "node:path";
import { touchedBy } from "../compiler/changed.js";
import { baselineFile, type Limits, usualLimits } from "../compiler/index.js";
import { changesSince } from "../host/git/changes.js";
import { openMergeBase } from "../host/git.js";
import { inWorkspace, settingsFile } from "../host/workspace.js";
import type { Inputs } from "./inputs.js";
import type { Surroundings } from "./surroundings.js";

/** What changed since where the work branched off from a revision, and what to say of it. */
interface Narrowed {
  readonly inputs: Inputs;
  readonly note: string;
}

/** What a command goes by beside the blueprints: files by their names, relative to the working folder. */
interface Guides {
  readonly limit?: Limits;
  readonly config?: string;
  readonly rules?: readonly string[];
}

/**
 * Leaves of the files that are meant those that changed, or use one that did. All stay where what the whole check goes by
 * changed: the settings, the baseline, modules with rules. Standard input has no past, and stays.
 */
export async function onlyChanged(
  inputs: Inputs,
  revision: string,
  { config, rules = [], limit: limits = usualLimits }: Guides,
  stdin: string | undefined,
  { workingFolder }: Surroundings,
): Promise<Narrowed> {
  const { root, files, paths } = inputs;
  const snapshot = await openMergeBase(root, revision);
  const isChanged = changesSince(root, snapshot, limits["file-size"]);
  const named = [...(config === undefined ? [] : [config]), ...rules];
  const guides = [...(config === undefined ? [settingsFile] : []), baselineFile];
  guides.push(...named.map((path) => inWorkspace(root, resolve(workingFolder, path))));
  for (const path of guides) if (await isChanged(path)) return { inputs, note: "" };
  const isNew = async (path: string): Promise<boolean> => path === stdin || (await isChanged(path));
  const touched = await touchedBy(files, paths, isNew, limits);
  const since = `Nothing that is meant changed since ${snapshot.commit.slice(0, 12)}, where this branched off.\n`;
  return { inputs: { ...inputs, paths: touched }, note: touched.length === 0 ? since : "" };
}
