import type { Limits } from "../diagnostics/limits.js";
import type { Files } from "./files.js";
import { createShelf } from "./shelf.js";

/**
 * Those of some files that changed themselves or use one that did, over however many others; of what isn't there any more
 * too. It is enough to follow the files as they are now: a way that is gone was in a file that changed.
 */
export async function touchedBy(
  files: Files,
  paths: readonly string[],
  isChanged: (path: string) => Promise<boolean>,
  limits: Limits,
): Promise<readonly string[]> {
  const shelf = createShelf(files, limits);
  const known = new Map<string, boolean>();
  const usesOfFile = new Map<string, readonly string[]>();
  const changed = async (path: string): Promise<boolean> => {
    const answer = known.get(path) ?? (await isChanged(path));
    known.set(path, answer);
    return answer;
  };
  const targets = async (path: string): Promise<readonly string[]> => {
    const before = usesOfFile.get(path);
    if (before !== undefined) return before;
    const volume = await shelf.get(path);
    const uses = volume.kind === "read" ? volume.uses : [];
    const found = uses.flatMap(({ target }) => (target.kind === "inside" ? [target.path] : []));
    usesOfFile.set(path, found);
    return found;
  };
  const isTouched = async (path: string): Promise<boolean> => {
    const reached = new Set([path]);
    for (const at of reached) {
      if (await changed(at)) return true;
      for (const target of await targets(at)) reached.add(target);
    }
    return false;
  };
  const touched: string[] = [];
  for (const path of paths) if (await isTouched(path)) touched.push(path);
  return touched;
}
