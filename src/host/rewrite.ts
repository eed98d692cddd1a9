import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../compiler/index.js";
import { Failure, reasonOf } from "./failure.js";
import { readBytes } from "./files.js";
import { writeWhole } from "./write.js";

const byteOrderMark = "\ufeff";

/**
 * Writes another text into a file of the workspace, whole or not at all; it must still hold `before`, in the moment in which the new one takes
 * its place. The file's rights stay; of a link, the file that it names is written. A byte order mark goes, unless `keepsMark`.
 */
export async function rewrite(
  root: string,
  path: string,
  { before, text, keepsMark = false }: { readonly before: string; readonly text: string; readonly keepsMark?: boolean },
): Promise<void> {
  const bytes = read(root, path);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const last = (): void => {
    const now = decode(read(root, path));
    if (now.kind === "text" && now.text === before) return;
    throw new Failure(`\`${path}\` was changed by somebody else meanwhile, and is left as it is.`);
  };
  const { real, mode } = placeOf(root, path);
  await writeWhole(real, `${keepsMark && hasMark ? byteOrderMark : ""}${text}`, { mode, last });
}

function read(root: string, path: string): Uint8Array {
  const read = readBytes(root, join(root, path), Number.POSITIVE_INFINITY);
  if (read instanceof Uint8Array) return read;
  if (read.kind === "outside")
    throw new Failure(`\`${path}\` is a link out of the workspace, where nothing is written.`);
  throw new Failure(`\`${path}\` can't be written: it ${read.kind === "unreadable" ? read.because : "isn't there"}.`);
}

function placeOf(root: string, path: string): { readonly real: string; readonly mode: number } {
  try {
    const real = realpathSync.native(join(root, path));
    return { real, mode: statSync(real).mode & 0o777 };
  } catch (error) {
    throw new Failure(`\`${path}\` can't be written: ${reasonOf(error)}.`);
  }
}
