import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Failure, reasonOf } from "./failure.js";
import { isInside } from "./files.js";
import { makeFolder } from "./make-folder.js";

/** Makes a folder for outputs. One that is written as a part of the workspace may not be a link out of it. */
export async function prepareFolder(root: string, folder: string): Promise<void> {
  const isPart = isInside(root, resolve(folder));
  try {
    if (isPart && existsSync(root)) refuseLinkOut(root, folder, nearestThere(resolve(folder)));
    makeFolder(resolve(folder));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The folder \`${folder}\` can't be made: ${reasonOf(error)}.`);
  }
}

function refuseLinkOut(root: string, folder: string, there: string): void {
  if (isInside(root, realpathSync.native(there))) return;
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
 * link included, is replaced and never written through. Files are written one after the other and without promises: what
 * those of the file system need to be loaded costs more than a drawing. Without `mode` its rights are the usual ones; `last` may
 * throw a Failure, when all but the name is done, and it is not.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode, last }: { readonly mode?: number; readonly last?: () => void } = {},
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 64)}.${temporaryMark()}.tmp`);
  try {
    fill(openSync(temporary, "wx"), content, mode);
    last?.();
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    if (error instanceof Failure) throw error;
    throw new Failure(`\`${path}\` can't be written: ${reasonOf(error)}.`);
  }
  // So that signals are heard between two files.
  await new Promise((resolve) => setImmediate(resolve));
}

/** What no other run has at the same time, in hexadecimal digits. */
function temporaryMark(): string {
  return `${process.pid.toString(16)}-${process.hrtime.bigint().toString(16)}`;
}

/** Whether a file of this name is one that this run, in any of its threads, hasn't finished. */
export function isTemporary(name: string): boolean {
  return (
    name.startsWith(".") &&
    name.endsWith(".tmp") &&
    name
      .split(".")
      .at(-2)!
      .startsWith(`${process.pid.toString(16)}-`)
  );
}

/** Removes a file that may be there. */
export function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It wasn't made.
  }
}

/** Writes a file where there is nothing yet, not even a link; tells whether it did. */
export async function writeNew(path: string, content: string): Promise<boolean> {
  try {
    fill(openSync(path, "wx"), content, undefined);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw new Failure(`\`${path}\` can't be written: ${reasonOf(error)}.`);
  }
}

function fill(descriptor: number, content: string | Uint8Array, mode: number | undefined): void {
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
