import { lstatSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hashing-files.js";
import { userCache } from "./user-cache.js";

/**
 * Where runs on a workspace keep what they know for the next: in its `node_modules`, where other tools keep such things, else
 * in the user's cache. Nothing where that isn't the user's alone: what is kept is believed.
 */
export function workspaceCache(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  if (isFolder(join(root, "node_modules"))) return join(root, "node_modules/.cache/sightline");
  const own = userCache(environment);
  return own === undefined ? undefined : join(own, "workspaces", hashOf(root));
}

/** A link isn't one: it may lead anywhere. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
