import { dirname, posix, resolve } from "node:path";
import type { ListWorkspace } from "../../compiler/gates.js";
import type { Files } from "../../compiler/index.js";
import { Failure } from "../../host/failure.js";
import { findPlace, inWorkspace } from "../../host/workspace.js";
import { findInputs, type Guides } from "../inputs.js";
import type { Configured } from "../settings.js";
import type { Surroundings } from "../surroundings.js";

/** One side of a comparison before it is compiled. */
export interface SideFiles {
  /** For the user: a path as it was named, or a revision. */
  readonly name: string;
  readonly files: Files;
  readonly paths: readonly string[];
  readonly listWorkspace: ListWorkspace;
  readonly placeOf: (path: string) => string;
}

/** Both sides, and the settings of the newer one, which hold for both. Where those are broken there are no files. */
export interface BothSides extends Configured {
  readonly before: SideFiles;
  readonly after: SideFiles;
}

/** Two files or two folders of the disk. */
export async function sidesOnDisk(
  named: readonly string[],
  { config, ...guides }: Guides,
  surroundings: Surroundings,
): Promise<BothSides> {
  const [old, fresh, ...more] = named;
  if (old === undefined || fresh === undefined || more.length > 0) {
    throw new Failure("Name what is to be compared: two files, two folders, or with --base REV a git revision.");
  }
  const places = [old, fresh].map((name) => {
    if (name === "-") throw new Failure("Standard input can't be compared: name a file.");
    return findPlace(surroundings.workingFolder, name);
  });
  if (places[0]!.isFolder !== places[1]!.isFolder) {
    throw new Failure(`\`${old}\` and \`${fresh}\` are a file and a folder: name two files or two folders.`);
  }
  const [before, after] = await Promise.all(
    [old, fresh].map((name) =>
      findInputs([name], "stdin", surroundings, { ...guides, config: name === fresh ? config : undefined }),
    ),
  );
  const side = (at: 0 | 1, { root, files, paths, listWorkspace }: typeof before & {}): SideFiles => {
    const { path, isFolder, named: name } = places[at]!;
    const own = inWorkspace(root, path);
    const home = isFolder ? own : inWorkspace(root, dirname(path));
    // Two files are one on either side, whatever they are called.
    const placeOf = (each: string): string => (each === own ? "" : posix.relative(home, each));
    return { name, files, paths, listWorkspace, placeOf };
  };
  return {
    before: side(0, before!),
    after: side(1, after!),
    settings: after!.settings,
    fonts: after!.fonts,
    broken: [...before!.broken, ...after!.broken],
  };
}

/** A path that was named beside a revision, from the workspace's root: it may be there on one side only. */
export function pathInRoot(root: string, name: string, { workingFolder }: Surroundings): string {
  const path = inWorkspace(root, resolve(workingFolder, name));
  if (path === ".." || path.startsWith("../")) throw new Failure(`\`${name}\` lies outside the workspace ${root}.`);
  return path;
}
