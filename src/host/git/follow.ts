import type { Tree } from "./tree.js";

/** Where a path of a commit ends, links followed as the file system would. */
export type Found =
  | { readonly kind: "file"; readonly path: string; readonly id: string }
  | { readonly kind: "folder" | "submodule" | "missing" | "outside" | "circle" };

/** As many as Linux follows on one way. */
const linkLimit = 40;

/** Follows a path through the folders and links of a commit; `readLink` gives where a link leads, as it is written. */
export async function follow(
  tree: Tree,
  folders: ReadonlySet<string>,
  path: string,
  readLink: (id: string) => Promise<string>,
): Promise<Found> {
  let ahead = path.split("/");
  let behind: readonly string[] = [];
  let links = 0;
  while (ahead.length > 0) {
    const [next = "", ...rest] = ahead;
    ahead = rest;
    if (next === "" || next === ".") continue;
    if (next === "..") {
      if (behind.length === 0) return { kind: "outside" };
      behind = behind.slice(0, -1);
      continue;
    }
    const at = [...behind, next].join("/");
    const entry = tree.get(at);
    if (entry?.kind === "link") {
      links++;
      if (links > linkLimit) return { kind: "circle" };
      const target = await readLink(entry.id);
      if (target.startsWith("/")) return { kind: "outside" };
      ahead = [...target.split("/"), ...ahead];
    } else if (entry !== undefined) {
      if (ahead.length > 0) return { kind: "missing" };
      return entry.kind === "file" ? { kind: "file", path: at, id: entry.id } : { kind: "submodule" };
    } else if (folders.has(at)) behind = [...behind, next];
    else return { kind: "missing" };
  }
  return { kind: "folder" };
}

/** All folders that a commit's files lie in. */
export function foldersOf(tree: Tree): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of tree.keys()) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
