import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { glob } from "tinyglobby";
import { isInside } from "./files.js";
import { inWorkspace } from "./workspace.js";

const patterns = ["**/*.blueprint", "**/*.blueprint.yaml", "**/*.blueprint.yml"];

/** Never looked into, whether or not `.gitignore` says so. */
const skipped = ["**/.git/**", "**/node_modules/**"];

/** The blueprints and catalogs under a folder of the workspace, less what `.gitignore` leaves out; relative to the root, sorted. Links aren't followed. */
export async function discover(root: string, folder: string): Promise<readonly string[]> {
  const options = { cwd: folder, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
  const found = await glob(patterns, { ...options, ignore: skipped });
  const isIgnored = createFilter(await repositoryAbove(root));
  const kept: string[] = [];
  for (const path of found.toSorted()) if (!(await isIgnored(path))) kept.push(inWorkspace(root, path));
  return kept;
}

/** The folder of the repository that a folder lies in; itself where there is none. */
async function repositoryAbove(start: string): Promise<string> {
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder)) {
    const found = await stat(join(folder, ".git")).catch(() => undefined);
    if (found !== undefined) return folder;
  }
  return start;
}

/** Whether the `.gitignore` of a path's folder, or of one above it up to the top, leaves it out. Each is read once. */
function createFilter(top: string): (path: string) => Promise<boolean> {
  const known = new Map<string, Ignore | undefined>();
  const rulesOf = async (folder: string): Promise<Ignore | undefined> => {
    if (!known.has(folder)) known.set(folder, await readRules(folder));
    return known.get(folder);
  };
  return async (path) => {
    let verdict = false;
    for (const folder of foldersBetween(top, path)) {
      const rules = await rulesOf(folder);
      if (rules === undefined) continue;
      const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join("/"));
      verdict = ignored || (verdict && !unignored);
    }
    return verdict;
  };
}

/** From the top down. */
function foldersBetween(top: string, path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); isInside(top, folder); folder = dirname(folder)) {
    folders.unshift(folder);
    if (dirname(folder) === folder) break;
  }
  return folders;
}

async function readRules(folder: string): Promise<Ignore | undefined> {
  const text = await readFile(join(folder, ".gitignore"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : ignore().add(text);
}
