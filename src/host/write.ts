import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure, reasonOf } from "./failure.js";
import { isInside } from "./files.js";
import { makeFolder } from "./make-folder.js";

/** Makes a folder for outputs. One that is written as a part of the workspace may not be a link out of it. */
export async function prepareFolder(root: string, folder: string): Promise<void> {
  const isPart = isInside(root, resolve(folder));
  try {
    if (isPart && existsSync(root)) await refuseLinkOut(root, folder, nearestThere(resolve(folder)));
    makeFolder(resolve(folder));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The folder \`${folder}\` can't be made: ${reasonOf(error)}.`);
  }
}

async function refuseLinkOut(root: string, folder: string, there: string): Promise<void> {
  if (isInside(root, await realpath(there))) return;
  throw new Failure(`The folder \`${folder}\` is a link out of the workspace, where nothing is written.`);
}

/** A folder, or the nearest above it that there is: below it everything will be new. */
function nearestThere(folder: string): string {
  let at = folder;
  while (!existsSync(at)) at = dirname(at);
  return at;
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Whatever had that name, a
 * link included, is replaced and never written through.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 64)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await fill(await open(temporary, "wx"), content, mode);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw new Failure(`\`${path}\` can't be written: ${reasonOf(error)}.`);
  }
}

/** Writes a file where there is nothing yet, not even a link; tells whether it did. */
export async function writeNew(path: string, content: string): Promise<boolean> {
  try {
    await fill(await open(path, "wx"), content, undefined);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw new Failure(`\`${path}\` can't be written: ${reasonOf(error)}.`);
  }
}

/**
 * Writes another text into a file that is there, whole or not at all. Who may read it stays the same, and a link to it stays
 * a link; it may not lead out of the workspace.
 */
export async function rewriteWhole(root: string, path: string, content: string): Promise<void> {
  const { real, mode } = await lookAt(join(root, path), path);
  if (!isInside(root, real)) throw new Failure(`\`${path}\` is a link out of the workspace, where nothing is written.`);
  await writeWhole(real, content, mode & 0o777);
}

async function lookAt(full: string, path: string): Promise<{ readonly real: string; readonly mode: number }> {
  try {
    const real = await realpath(full);
    return { real, mode: (await stat(real)).mode };
  } catch (error) {
    throw new Failure(`\`${path}\` can't be written: ${reasonOf(error)}.`);
  }
}

async function fill(handle: FileHandle, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
