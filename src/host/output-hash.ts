import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { hashOf } from "./hashing-files.js";

/** A hash of what a file holds; nothing where there is none, or where it is a link or anything else that we wouldn't have written. */
export function outputHash(path: string): string | undefined {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(descriptor).isFile() ? hashOf(readFileSync(descriptor)) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
