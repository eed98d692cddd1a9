import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hashing-files.js";
import { makeFolder } from "./make-folder.js";

/** What a run writes down for the next one. It may be deleted at any time, and be read and written by several runs at once. */
export interface Notebook<T> {
  /** What was written down; nothing where there is none, or where it isn't as it was written. */
  readonly read: () => T | undefined;
  /** Replaces what was written down, whole or not at all. Where that can't be done the next run does the work again. */
  readonly write: (notes: T) => void;
}

/** The notes of a name, of which a hash is a part, in a folder that is made when the first are written. */
export function createNotebook<T>(folder: string, name: string): Notebook<T> {
  const path = join(folder, `${name}.json`);
  return {
    read: () => {
      try {
        const text = readFileSync(path, "utf8");
        const end = text.indexOf("\n");
        const notes = text.slice(end + 1);
        return text.slice(0, end) === hashOf(notes) ? (JSON.parse(notes) as T) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (notes) => {
      const text = JSON.stringify(notes);
      const temporary = join(folder, `${name}.${randomBytes(6).toString("hex")}.tmp`);
      try {
        makeFolder(folder, 0o700);
        writeFileSync(temporary, `${hashOf(text)}\n${text}`, { flag: "wx" });
        renameSync(temporary, path);
        sweep(folder);
      } catch {
        remove(temporary);
      }
    },
  };
}

/** So much stays of what runs have written down, the newest first. */
const limits = { files: 24, bytes: 256 * 1_048_576 } as const;
/** In milliseconds: what is half written for longer belongs to a run that was killed. */
const abandoned = 3_600_000;

/** Names of notes, whole or half written. Whoever names a folder for them may keep other things in it. */
const own = /-[\w-]{22}(?:\.json|\.[0-9a-f]{12}\.tmp)$/;

function sweep(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => own.test(name))
    .flatMap((name) => statOf(join(folder, name)))
    .toSorted((a, b) => b.modified - a.modified);
  // What was just written tells what time it is on that disk.
  const now = files[0]?.modified ?? 0;
  let bytes = 0;
  let count = 0;
  for (const { path, size, modified } of files) {
    if (path.endsWith(".tmp")) {
      if (now - modified > abandoned) remove(path);
      continue;
    }
    bytes += size;
    count++;
    if (count > limits.files || bytes > limits.bytes) remove(path);
  }
}

/** Another run may have swept meanwhile. */
function statOf(path: string) {
  try {
    const { size, mtimeMs: modified } = statSync(path);
    return [{ path, size, modified }];
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone, or stays: both are fine.
  }
}
