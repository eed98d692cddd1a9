import { statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { homeFolder } from "./home-folder.js";
import { makeFolder } from "./make-folder.js";

/** A folder of the user, `~/.cache/sightline`, which is made; nothing where others could write to it, or no place is known for it. */
export function userCache(environment: NodeJS.ProcessEnv): string | undefined {
  const above = cacheHome(environment);
  if (above === undefined) return undefined;
  const folder = join(above, "sightline");
  try {
    makeFolder(folder, 0o700);
    return isOwn(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Never by a path that goes on from the working folder: what is kept is believed, and there a stranger may have put it. */
function cacheHome(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment["XDG_CACHE_HOME"] ?? "";
  if (isAbsolute(named)) return named;
  const home = homeFolder();
  return home === undefined ? undefined : join(home, ".cache");
}

/** Whether a folder is the user's, and nobody else may write to it. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
