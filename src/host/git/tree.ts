import { Failure } from "../failure.js";
import { firstLine, type Repository } from "./repository.js";
import { runGit } from "./run.js";

/** What stands at a path of a commit. */
export interface TreeEntry {
  readonly kind: "file" | "link" | "submodule";
  /** Of its content, by which git finds that. */
  readonly id: string;
}

/** All that a commit holds, by path from the repository's top, with `/` between the parts. */
export type Tree = ReadonlyMap<string, TreeEntry>;

const kinds: ReadonlyMap<string, TreeEntry["kind"]> = new Map([
  ["120000", "link"],
  ["160000", "submodule"],
]);

export async function readTree({ root }: Repository, commit: string): Promise<Tree> {
  const { status, stdout, stderr } = await runGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (status !== 0) throw new Failure(`git can't list the files of ${commit}: ${firstLine(stderr)}.`);
  const tree = new Map<string, TreeEntry>();
  for (const line of stdout.toString("utf8").split("\0")) {
    // `100644 blob 0123…\tpath`; a path may hold anything but NUL.
    const [, mode = "", id = "", path] = /^(\d+) \w+ ([\da-f]+)\t(.*)$/s.exec(line) ?? [];
    if (path !== undefined) tree.set(path, { kind: kinds.get(mode) ?? "file", id });
  }
  return tree;
}
