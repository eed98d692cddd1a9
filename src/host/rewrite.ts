import { chmod, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "../compiler/index.js";
import { Failure, reasonOf } from "./failure.js";
import { isInside } from "./files.js";
import { writeWhole } from "./write.js";

/**
 * Writes another text into a file of the workspace, which must still hold `before`. A byte order mark and the file's rights
 * stay; of a link, the file that it names is written.
 */
export async function rewrite(root: string, path: string, before: string, text: string): Promise<void> {
  const { real, bytes, mode } = await read(root, path);
  const now = decode(bytes);
  if (now.kind !== "text" || now.text !== before) {
    throw new Failure(`\`${path}\` was changed by somebody else meanwhile, and is left as it is.`);
  }
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  await writeWhole(real, `${mark}${text}`);
  await chmod(real, mode & 0o7777);
}

async function read(root: string, path: string) {
  try {
    const real = await realpath(join(root, path));
    if (!isInside(root, real))
      throw new Failure(`\`${path}\` is a link out of the workspace, where nothing is written.`);
    return { real, bytes: await readFile(real), mode: (await stat(real)).mode };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`\`${path}\` can't be read again: ${reasonOf(error)}.`);
  }
}
