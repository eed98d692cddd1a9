import { createHash } from "node:crypto";
import { join } from "node:path";
import { decode, type Files, type ReadResult } from "../compiler/index.js";
import { Failure } from "./failure.js";
import { readBytes } from "./files.js";

/** Files that tell what they held by a hash, so that it can be seen whether they still do. */
export interface HashingFiles extends Files {
  /** Of the file's bytes, or of the reason why it can't be read. */
  readonly hashOf: (path: string) => string;
  readonly sizeOf: (path: string) => number;
  /** What could be read of a file: of one that isn't UTF-8 what stands before the first wrong byte. */
  readonly textOf: (path: string) => string;
  /** What others have found files to hold: where that is something else now, the run ends. */
  readonly expect: (hashes: Hashes) => void;
  /** All that are there of those that were read or expected so far, sorted. */
  readonly there: () => readonly string[];
}

/** What files held, by path. */
export type Hashes = readonly (readonly [path: string, hash: string])[];

/** 132 bits of SHA-256, as 22 letters that may stand in a file name. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}

/**
 * The files under a workspace root, which must be a real path. Each is kept when it was read, or, where `keeps` is false, only
 * its hash: then a file that is read again and holds something else ends the run, for nothing that is made of two states can be
 * right. None longer than `most` bytes is read.
 */
export function createHashingFiles(root: string, keeps: boolean, most: number): HashingFiles {
  const kept = new Map<string, ReadResult>();
  const known = new Map<string, { readonly hash: string; readonly size: number }>();
  const note = (path: string, hash: string, size: number): void => {
    if ((known.get(path)?.hash ?? hash) !== hash) {
      throw new Failure(`\`${path}\` was changed while it was read. Start again.`);
    }
    known.set(path, { hash, size });
  };
  const read = (path: string): ReadResult => {
    const before = kept.get(path);
    if (before !== undefined) return before;
    const bytes = readBytes(root, join(root, path), most);
    const isThere = bytes instanceof Uint8Array;
    note(path, isThere ? hashOf(bytes) : `!${JSON.stringify(bytes)}`, isThere ? bytes.length : 0);
    const result = isThere ? decode(bytes) : bytes;
    if (keeps) kept.set(path, result);
    return result;
  };
  const knownOf = (path: string) => {
    if (!known.has(path)) read(path);
    return known.get(path)!;
  };
  return {
    read: async (path) => read(path),
    hashOf: (path) => knownOf(path).hash,
    sizeOf: (path) => knownOf(path).size,
    textOf: (path) => {
      const result = read(path);
      return result.kind === "text" ? result.text : result.kind === "not-utf8" ? result.before : "";
    },
    expect: (hashes) => {
      for (const [path, hash] of hashes) note(path, hash, known.get(path)?.size ?? 0);
    },
    there: () => [...known].flatMap(([path, { hash }]) => (hash.startsWith("!") ? [] : path)).sort(),
  };
}
