/**
 * The workspace-relative path of a file that `from` uses, by string work alone; nothing where it isn't a relative path or
 * leads out of the workspace.
 */
export function usedPath(from: string, written: string): string | undefined {
  if (written === "" || written.startsWith("/") || written.includes("\\") || written.includes("\0")) return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}

/** How `from` would write the path of another file in a `use`. */
export function writtenPath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const up = here.slice(common).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...there.slice(common)].join("/");
}
