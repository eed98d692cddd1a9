import { lstatSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hashing-files.js";
import { userCache } from "./user-cache.js";

/**
 * Where runs on a workspace keep what they know for the next: in its `node_modules`, where other tools keep such things, else
 * in the user's cache. Nothing where that isn't the user's alone: what is kept is believed.
 */
export function workspaceCache(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folders = ["node_modules", "node_modules/.cache", "node_modules/.cache/sightline"].map((path) =>
    join(root, path),
  );
  const [modules, ...inside] = folders.map(kindOf);
  if (modules === "folder" && inside.every((kind) => kind !== "other")) return folders.at(-1)!;
  const own = userCache(environment);
  return own === undefined ? undefined : join(own, "workspaces", hashOf(root));
}

/** A link is no folder: it may lead anywhere, and what is old is deleted from this one. */
function kindOf(path: string): "folder" | "other" | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? undefined : stats.isDirectory() ? "folder" : "other";
  } catch {
    return "other";
  }
}
