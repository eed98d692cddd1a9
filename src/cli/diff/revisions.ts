import { existsSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Files, Limits, Rule, Settings } from "../../compiler/index.js";
import { noSettings, parseSettings } from "../../compiler/index.js";
import { isMeant } from "../../compiler/settings/glob.js";
import { discover } from "../../host/discover.js";
import { Failure } from "../../host/failure.js";
import { createFiles } from "../../host/files.js";
import { findRenames } from "../../host/git/renames.js";
import type { Snapshot } from "../../host/git/snapshot.js";
import { openRevision } from "../../host/git.js";
import { findPlace, findRoot, settingsFile } from "../../host/workspace.js";
import { namesFonts, noFonts } from "../fonts.js";
import { type Configured, findSettings } from "../settings.js";
import type { Surroundings } from "../surroundings.js";
import { type BothSides, pathInRoot, type SideFiles } from "./sides.js";

/** What of a git repository is to be compared: two revisions, or one and the files as they are now. */
export interface Revisions {
  readonly base: string;
  readonly head?: string;
  /** Files and folders; without any the whole workspace. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly limits: Limits;
}

type Listed = Omit<SideFiles, "listWorkspace" | "placeOf"> & {
  readonly list: (path: string) => Promise<readonly string[]>;
};

/** Reads both sides through git; nothing is checked out. Files that are called otherwise on the newer side are followed. */
export async function sidesOfRevisions(
  { base, head, paths: named, config, limits }: Revisions,
  rules: readonly Rule[],
  surroundings: Surroundings,
): Promise<BothSides> {
  const inside = { ...surroundings, workingFolder: realpathSync.native(surroundings.workingFolder) };
  const existing = named.filter((name) => existsSync(resolve(inside.workingFolder, name)));
  const root = findRoot(
    inside.workingFolder,
    existing.map((name) => findPlace(inside.workingFolder, name)),
  );
  const most = limits["file-size"];
  const snapshots = {
    base: await openRevision(root, base, most),
    head: head === undefined ? undefined : await openRevision(root, head, most),
  };
  const configured = await settingsOf(root, snapshots.head, config, rules, surroundings);
  const meant = named.length === 0 ? [""] : named.map((name) => pathInRoot(root, name, inside));
  const old = await listed(base, snapshots.base, meant, configured.settings);
  const fresh = await listed(
    head ?? "the working tree",
    snapshots.head ?? workingTree(root, most),
    meant,
    configured.settings,
  );
  const renamed = await renames(old, fresh);
  const [before, after] = followed(old, fresh, renamed);
  if (before.paths.length + after.paths.length === 0) {
    throw new Failure(`There is no blueprint on either side: neither in ${before.name} nor in ${after.name}.`);
  }
  return {
    before: asSide(before, (path) => renamed.get(path) ?? path),
    after: asSide(after, (path) => path),
    ...configured,
  };
}

/** A file that is meant on one side is meant on the other, whatever it is called there. */
function followed(before: Listed, after: Listed, renamed: ReadonlyMap<string, string>): readonly [Listed, Listed] {
  const [olds, news] = [new Set(before.paths), new Set(after.paths)];
  for (const [old, fresh] of renamed) {
    if (olds.has(old)) news.add(fresh);
    else if (news.has(fresh)) olds.add(old);
  }
  return [
    { ...before, paths: [...olds] },
    { ...after, paths: [...news] },
  ];
}

function asSide({ name, files, paths, list }: Listed, placeOf: SideFiles["placeOf"]): SideFiles {
  return { name, files, paths, listWorkspace: (folder = "") => list(folder), placeOf };
}

async function listed(
  name: string,
  { files, list }: Pick<Snapshot, "files" | "list">,
  meant: readonly string[],
  settings: Settings,
): Promise<Listed> {
  const listMeant = async (path: string): Promise<readonly string[]> =>
    (await list(path)).filter((each) => each === path || isMeant(each, settings));
  const paths = (await Promise.all(meant.map(listMeant))).flat();
  return { name, files, paths: [...new Set(paths)], list: listMeant };
}

/** The files as they are now, as a snapshot has those of a commit. */
function workingTree(root: string, most: number): Pick<Snapshot, "files" | "list"> {
  const list = async (path: string): Promise<readonly string[]> => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    return statSync(full).isDirectory() ? discover(root, full) : [path];
  };
  return { files: createFiles(root, undefined, most), list };
}

/** Those of the newer side: of the commit where it is one, unless a file of the disk was named. */
async function settingsOf(
  root: string,
  head: Snapshot | undefined,
  config: string | undefined,
  rules: readonly Rule[],
  { workingFolder }: Surroundings,
): Promise<Configured> {
  if (head === undefined || config !== undefined) return findSettings(root, config, workingFolder, rules);
  const file = await head.files.read(settingsFile);
  if (file.kind === "missing") return { settings: noSettings, broken: [], fonts: noFonts };
  if (file.kind !== "text") throw new Failure(`\`${settingsFile}\` can't be read at that revision.`);
  const { value, diagnostics } = await parseSettings(settingsFile, file.text, rules);
  if (diagnostics.length > 0 || !namesFonts(value)) return { settings: value, broken: diagnostics, fonts: noFonts };
  const { loadFonts } = await import("../load-fonts.js");
  // Those of the disk: what isn't there any more, pictures do without.
  return { settings: value, broken: [], fonts: loadFonts(root, value).fonts };
}

/** The new paths of the workspace's files that are called otherwise, by their old ones. */
async function renames(before: Listed, after: Listed): Promise<ReadonlyMap<string, string>> {
  const [olds, news] = [new Set(await before.list("")), new Set(await after.list(""))];
  const gone = [...olds].filter((path) => !news.has(path));
  const added = [...news].filter((path) => !olds.has(path));
  const found = findRenames(await textsOf(before.files, gone), await textsOf(after.files, added));
  return new Map([...found].map(([fresh, old]) => [old, fresh]));
}

async function textsOf(files: Files, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const read = await files.read(path);
    if (read.kind === "text") texts.set(path, read.text);
  }
  return texts;
}
