import { badGlob } from "../../diagnostics/messages/settings.js";
import { excerpt } from "../../syntax/expect.js";
import type { Report } from "../scalars.js";
import type { Scalar, Tree } from "../tree.js";
import type { NamedFile } from "./settings.js";

/** Tells of a path or glob that leads nowhere in the workspace. */
export function checkPath({ text, span }: Scalar, report: Report): void {
  const because = outsideBecause(text);
  if (because !== undefined) report(badGlob(span, { glob: excerpt(text), because }));
}

/** A file that is named from the workspace's root; nothing where none is. */
export function namedFile(tree: Tree | undefined, report: Report): NamedFile | undefined {
  if (tree?.kind !== "scalar" || tree.nothing) return undefined;
  checkPath(tree, report);
  return { path: tree.text, at: tree.span };
}

/** Why a path leads nowhere in the workspace; nothing where it may. */
function outsideBecause(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.includes("\\")) return "has a backslash";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "begins at the top of the disk";
  return path.split("/").includes("..") ? "leads out of the workspace" : undefined;
}
