import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { Failure, reasonOf } from "./failure.js";
import { isInside } from "./files.js";

export const settingsFile = "sightline.config.yaml";

/** What settings are called elsewhere. */
const misnamed = ["sightline.config.yml", "sightline.yaml", "sightline.yml"];

/** Fails where a folder without settings has a file that somebody must take for them: nothing that it says would hold. */
export function refuseMisnamedSettings(root: string): void {
  const name = misnamed.find((each) => existsSync(join(root, each)));
  if (name === undefined) return;
  throw new Failure(`\`${name}\` isn't read, so nothing in it would hold. Rename it to \`${settingsFile}\`.`);
}

/** A path that was named on the command line, found on the disk. */
export interface Place {
  /** As it was named. */
  readonly named: string;
  /** Absolute, real but for the last part: a link is still that link. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** Finds what was named; that it is there is all that is asked of it yet. */
export function findPlace(workingFolder: string, named: string): Place {
  const path = resolve(workingFolder, named);
  try {
    const isFolder = statSync(path).isDirectory();
    const real = isFolder ? realpathSync.native(path) : join(realpathSync.native(dirname(path)), basename(path));
    return { named, path: real, isFolder };
  } catch (error) {
    throw new Failure(`\`${named}\` can't be read: ${reasonOf(error)}.`);
  }
}

/**
 * The workspace root: the next folder upwards with settings, else the working folder. Where the first named path lies
 * outside of that, its own folder takes the working folder's part. All named paths must lie in one workspace.
 */
export function findRoot(workingFolder: string, places: readonly Pick<Place, "named" | "path" | "isFolder">[]): string {
  const here = rootAbove(realpathSync.native(workingFolder));
  const [first] = places;
  if (first === undefined || isInside(here, first.path)) return only(here, places);
  return only(rootAbove(first.isFolder ? first.path : dirname(first.path)), places);
}

function only(root: string, places: readonly Pick<Place, "named" | "path">[]): string {
  const stray = places.find((place) => !isInside(root, place.path));
  if (stray === undefined) return root;
  throw new Failure(`\`${stray.named}\` lies outside the workspace ${root}. Check it in a run of its own.`);
}

function rootAbove(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, settingsFile))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** A path in the workspace as the compiler spells it: relative to the root, with `/` between the parts. */
export function inWorkspace(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
