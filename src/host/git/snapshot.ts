import { decode, type Files, type ReadResult, usualLimits } from "../../compiler/index.js";
import { createBlobs } from "./blobs.js";
import { type Found, foldersOf, follow } from "./follow.js";
import { listTree } from "./listing.js";
import type { Repository } from "./repository.js";
import { readTree } from "./tree.js";

/** A workspace as it was at a commit. Nothing is checked out: git is asked for what is read. */
export interface Snapshot {
  /** In full. */
  readonly commit: string;
  /** As those of the disk; they reject with a `Failure` where the clone doesn't hold what the commit names. */
  readonly files: Files;
  /** The blueprints and catalogs under a folder of the workspace, or the file of that path; "" is the root. Sorted. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** What git calls the content of a file by, links followed; nothing where there is no such file. */
  readonly idOf: (path: string) => Promise<string | undefined>;
}

/** The longest way that a link may name. */
const linkLimit = 4096;

/** Opens a commit, whose name `resolveRevision` gave. All paths are relative to the workspace root, with `/` between the parts. No file longer than `most` bytes is read. */
export async function openSnapshot(repository: Repository, commit: string, most: number): Promise<Snapshot> {
  const { prefix } = repository;
  const tree = await readTree(repository, commit);
  const folders = foldersOf(tree);
  const blobs = createBlobs(repository);
  const readText = async (id: string, limit: number): Promise<string> => {
    const blob = await blobs.read(id, limit);
    return "bytes" in blob ? blob.bytes.toString("utf8") : "";
  };
  const find = async (path: string): Promise<Found> => {
    const found = await follow(tree, folders, prefix + path, (id) => readText(id, linkLimit));
    return found.kind === "file" && !found.path.startsWith(prefix) ? { kind: "outside" } : found;
  };
  const read = async (path: string): Promise<ReadResult> => {
    const found = await find(path);
    if (found.kind !== "file") return refusals[found.kind];
    const blob = await blobs.read(found.id, most);
    return "bytes" in blob ? decode(blob.bytes) : { kind: "too-large", size: blob.tooLarge };
  };
  const list = async (path: string): Promise<readonly string[]> => {
    const full = (prefix + path).replace(/\/$/, "");
    if (tree.get(full)?.kind === "file") return [path];
    const paths = await listTree(tree, full, (id) => readText(id, usualLimits["file-size"]));
    return paths.map((each) => each.slice(prefix.length));
  };
  const idOf = async (path: string): Promise<string | undefined> => {
    const found = await find(path);
    return found.kind === "file" ? found.id : undefined;
  };
  return { commit, files: { read }, list, idOf };
}

const refusals: Readonly<Record<Exclude<Found["kind"], "file">, ReadResult>> = {
  folder: { kind: "unreadable", because: "is a folder" },
  submodule: { kind: "unreadable", because: "is a submodule, which is another repository" },
  missing: { kind: "missing" },
  outside: { kind: "outside" },
  circle: { kind: "unreadable", because: "can't be opened (its symbolic links go in a circle)" },
};
