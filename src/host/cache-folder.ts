import { lstatSync, mkdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { hashOf } from "./hashing-files.js";

/**
 * Where runs on a workspace keep what they know for the next: in its `node_modules`, where other tools keep such things, else
 * in the user's cache. Nothing where that isn't the user's alone: what is kept is believed.
 */
export function workspaceCache(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  if (isFolder(join(root, "node_modules"))) return join(root, "node_modules/.cache/sightline");
  const own = userCache(environment);
  return own === undefined ? undefined : join(own, "workspaces", hashOf(root));
}

/** A folder of the user, `~/.cache/sightline`, which is made; nothing where others could write to it. */
export function userCache(environment: NodeJS.ProcessEnv): string | undefined {
  const folder = join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "sightline");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    const isShared = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
    return isShared ? undefined : folder;
  } catch {
    return undefined;
  }
}

/** A link isn't one: it may lead anywhere. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
