import { createHash } from "node:crypto";
import { join } from "node:path";
import { usualLimits } from "../../compiler/index.js";
import { readBytes } from "../files.js";
import type { Snapshot } from "./snapshot.js";

/**
 * Tells of each file of a workspace whether it isn't as it was at a commit: changed, added, removed, made a link. Line ends
 * alone are no change, since git itself may change them when it checks out. Of a file that can't be read, or is longer than `most`
 * bytes, it says yes.
 */
export function changesSince(
  root: string,
  { idOf }: Snapshot,
  most = usualLimits["file-size"],
): (path: string) => Promise<boolean> {
  return async (path) => {
    const before = await idOf(path);
    const now = readBytes(root, join(root, path), most);
    if (!(now instanceof Uint8Array)) return before !== undefined || now.kind !== "missing";
    if (before === undefined) return true;
    return [now, withPlainLineEnds(now)].every((bytes) => idOfContent(bytes, before) !== before);
  };
}

/** What git calls a content, with the kind of hash that another id is of. */
function idOfContent(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function withPlainLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
