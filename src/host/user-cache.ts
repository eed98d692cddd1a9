import { statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./make-folder.js";

/** A folder of the user, `~/.cache/sightline`, which is made; nothing where others could write to it. */
export function userCache(environment: NodeJS.ProcessEnv): string | undefined {
  const folder = join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "sightline");
  try {
    makeFolder(folder, 0o700);
    const { uid, mode } = statSync(folder);
    const isShared = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
    return isShared ? undefined : folder;
  } catch {
    return undefined;
  }
}
