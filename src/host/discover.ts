import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { Failure, reasonOf } from "./failure.js";
import { inWorkspace } from "./workspace.js";

const isBlueprint = /\.blueprint(?:\.ya?ml)?$/;

/** Never looked into, whether or not `.gitignore` says so. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** What a `.gitignore` leaves out, by paths relative to its folder. */
interface Rules {
  readonly folder: string;
  readonly patterns: Ignore;
}

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
function rulesAbove(root: string, folder: string): readonly Rules[] {
  const top = repositoryOf(folder) ?? root;
  const above: string[] = [];
  for (let at = folder; at !== top && dirname(at) !== at; at = dirname(at)) above.unshift(dirname(at));
  let rules: readonly Rules[] = [];
  for (const each of above) rules = withRulesOf(each, rules);
  return rules;
}

function repositoryOf(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function withRulesOf(folder: string, outer: readonly Rules[]): readonly Rules[] {
  const path = join(folder, ".gitignore");
  if (!existsSync(path)) return outer;
  try {
    return [...outer, { folder, patterns: ignore().add(readFileSync(path, "utf8")) }];
  } catch {
    // What can't be read leaves nothing out, as for git.
    return outer;
  }
}

/** As git decides: the last pattern that fits wins, and those of an inner folder come after those of an outer one. */
function isLeftOut(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  let verdict = false;
  for (const { folder, patterns } of rules) {
    const inner = relative(folder, path).split(sep).join("/");
    const { ignored, unignored } = patterns.test(isFolder ? `${inner}/` : inner);
    verdict = ignored || (verdict && !unignored);
  }
  return verdict;
}
