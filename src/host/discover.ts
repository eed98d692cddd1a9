import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure, reasonOf } from "./failure.js";
import { readBytes } from "./files.js";
import { type IgnoreRules, ignoreRulesOf, isLeftOut } from "./gitignore.js";
import { inWorkspace } from "./workspace.js";

export const isBlueprint = /\.blueprint(?:\.ya?ml)?$/;

/** Folders that are never looked into, whether or not `.gitignore` says so. */
export const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * The blueprints and catalogs under a folder of the workspace, less what `.gitignore` leaves out, relative to the root and
 * sorted. Links aren't followed, and a folder that is left out isn't looked into.
 */
export function discover(root: string, folder: string): readonly string[] {
  const found: string[] = [];
  const above = rulesAbove(root, folder);
  // A folder that was named is meant, though it should be left out otherwise.
  const folders = [{ folder, rules: isLeftOut(folder, true, above) ? [] : above }];
  for (const { folder, rules: outer } of folders) {
    const rules = withRulesOf(folder, outer);
    for (const entry of list(folder)) {
      const isFolder = entry.isDirectory();
      if (!(isFolder ? !skipped.has(entry.name) : entry.isFile() && isBlueprint.test(entry.name))) continue;
      const path = join(folder, entry.name);
      if (isLeftOut(path, isFolder, rules)) continue;
      if (isFolder) folders.push({ folder: path, rules });
      else found.push(inWorkspace(root, path));
    }
  }
  return found.toSorted();
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Failure(`The folder \`${folder}\` can't be read: ${reasonOf(error)}.`);
  }
}

/** The rules of the folders above one, up to that of its repository; up to the workspace root where it lies in none. */
function rulesAbove(root: string, folder: string): readonly IgnoreRules[] {
  const top = repositoryOf(folder) ?? root;
  const above: string[] = [];
  for (let at = folder; at !== top && dirname(at) !== at; at = dirname(at)) above.unshift(dirname(at));
  let rules: readonly IgnoreRules[] = [];
  for (const each of above) rules = withRulesOf(each, rules);
  return rules;
}

/** The top of the repository that a folder lies in. */
export function repositoryOf(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** In bytes. Of a longer one, as of what can't be read or lies elsewhere, nothing is left out: so git does, with another figure. */
const longestIgnoreFile = 262_144;

function withRulesOf(folder: string, outer: readonly IgnoreRules[]): readonly IgnoreRules[] {
  const path = join(folder, ".gitignore");
  if (!existsSync(path)) return outer;
  const bytes = readBytes(folder, path, longestIgnoreFile);
  return bytes instanceof Uint8Array ? [...outer, ignoreRulesOf(folder, new TextDecoder().decode(bytes))] : outer;
}
