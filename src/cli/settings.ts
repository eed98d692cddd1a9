import { basename, dirname } from "node:path";
import { type Diagnostic, noSettings, parseSettings, type Settings } from "../compiler/index.js";
import { refusalOf } from "../compiler/shelf.js";
import { Failure } from "../host/failure.js";
import { createFiles } from "../host/files.js";
import { findPlace, inWorkspace, settingsFile } from "../host/workspace.js";

/** What was set for a workspace. Where something is wrong with it, nothing may go by it. */
export interface Configured {
  readonly settings: Settings;
  readonly broken: readonly Diagnostic[];
}

/** Reads the settings of a workspace, or those that `named` is the file of, relative to the working folder. */
export async function findSettings(
  root: string,
  named: string | undefined,
  workingFolder: string,
): Promise<Configured> {
  const path = named === undefined ? `${root}/${settingsFile}` : (await findPlace(workingFolder, named)).path;
  const name = inWorkspace(root, path);
  const file = await createFiles(named === undefined ? root : dirname(path)).read(basename(path));
  switch (file.kind) {
    case "text": {
      const { value, diagnostics } = await parseSettings(name, file.text);
      return { settings: value, broken: diagnostics };
    }
    case "missing":
      return { settings: noSettings, broken: [] };
    case "unreadable":
      throw new Failure(`The settings file \`${name}\` can't be read: it ${file.because}.`);
    case "outside":
      throw new Failure(`The settings file \`${name}\` is a link out of its folder, which isn't followed.`);
    default:
      return { settings: noSettings, broken: [refusalOf(name, file)] };
  }
}
