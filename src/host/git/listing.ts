import { isBlueprint, skipped } from "../discover.js";
import { type IgnoreRules, ignoreRulesOf, isLeftOut } from "../gitignore.js";
import type { Tree } from "./tree.js";

/** A folder on the way to a file: whether it is left out, and the rules for what is in it. */
interface Gate {
  readonly isLeftOut: boolean;
  readonly rules: readonly IgnoreRules[];
}

/**
 * The blueprints and catalogs under a folder of a commit, as `discover` finds them on the disk: less what the `.gitignore`
 * files of that commit leave out, though git may hold it. Paths are from the repository's top, its own is "".
 */
export async function listTree(
  tree: Tree,
  folder: string,
  read: (id: string) => Promise<string>,
): Promise<readonly string[]> {
  const gates = new Map<string, Promise<Gate>>();
  const withOwnRules = async (at: string, outer: readonly IgnoreRules[]): Promise<readonly IgnoreRules[]> => {
    const own = tree.get(at === "" ? ".gitignore" : `${at}/.gitignore`);
    return own?.kind === "file" ? [...outer, ignoreRulesOf(`/${at}`, await read(own.id))] : outer;
  };
  const open = async (at: string): Promise<Gate> => {
    // A folder that was named is meant, though it should be left out otherwise.
    if (at === folder) {
      let above: readonly IgnoreRules[] = [];
      for (const each of foldersAbove(at)) above = await withOwnRules(each, above);
      const isMeant = at !== "" && isLeftOut(`/${at}`, true, above);
      return { isLeftOut: false, rules: await withOwnRules(at, isMeant ? [] : above) };
    }
    const outer = await gateOf(parentOf(at));
    const isOut = outer.isLeftOut || skipped.has(nameOf(at)) || isLeftOut(`/${at}`, true, outer.rules);
    return { isLeftOut: isOut, rules: isOut ? [] : await withOwnRules(at, outer.rules) };
  };
  const gateOf = (at: string): Promise<Gate> => {
    const known = gates.get(at) ?? open(at);
    gates.set(at, known);
    return known;
  };
  const found: string[] = [];
  for (const [path, { kind }] of tree) {
    const isUnder = folder === "" || path.startsWith(`${folder}/`);
    if (!isUnder || kind !== "file" || !isBlueprint.test(nameOf(path))) continue;
    const gate = await gateOf(parentOf(path));
    if (!gate.isLeftOut && !isLeftOut(`/${path}`, false, gate.rules)) found.push(path);
  }
  return found.toSorted();
}

function foldersAbove(path: string): readonly string[] {
  const parts = path === "" ? [] : path.split("/");
  return parts.map((_, i) => parts.slice(0, i).join("/"));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
