import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { decode, type Files, type ReadResult, usualLimits } from "../compiler/index.js";
import { asFailure, Failure, reasonOf } from "./failure.js";

/** A file that isn't on the disk, but is read as though it were: standard input. */
export interface Overlay {
  /** Relative to the workspace root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files under a workspace root, which must be a real path. They are read one after the other, in the order in which
 * they are asked for, and without promises: what those need costs more at start-up than they save. None longer than `most` bytes is
 * read.
 */
export function createFiles(root: string, overlay?: Overlay, most = usualLimits["file-size"]): Files {
  return {
    read: async (path) => {
      if (path !== overlay?.path) {
        const read = readBytes(root, join(root, path), most);
        return read instanceof Uint8Array ? decode(read) : read;
      }
      const size = overlay.bytes.length;
      return size > most ? { kind: "too-large", size } : decode(overlay.bytes);
    },
  };
}

type Unread = Exclude<ReadResult, { readonly kind: "text" }>;

/** The bytes of a file under a workspace root, both absolute; or why there are none. `limit` is in bytes. */
export function readBytes(root: string, path: string, limit: number): Uint8Array | Unread {
  try {
    const real = realpathSync.native(path);
    if (!isInside(root, real)) return { kind: "outside" };
    // Without O_NONBLOCK, opening a FIFO would wait for a writer that may never come.
    const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readOpened(descriptor, limit);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return failed(error, path);
  }
}

/** The size is told before anything is read, and what is read is never more, though the file should grow meanwhile. */
function readOpened(descriptor: number, limit: number): ReturnType<typeof readBytes> {
  const stats = fstatSync(descriptor);
  if (stats.isDirectory()) return { kind: "unreadable", because: "is a folder" };
  if (!stats.isFile()) return { kind: "unreadable", because: "is a device, a pipe or a socket, not a file" };
  if (stats.size > limit) return { kind: "too-large", size: stats.size };
  const bytes = new Uint8Array(stats.size);
  let filled = 0;
  while (filled < bytes.length) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

function failed(thrown: unknown, path: string): Unread {
  const error = asFailure(thrown);
  if (error instanceof Failure) throw error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // Bytes that are no UTF-8 have become this character, and what has it in its name can't be asked for any more.
  if (code === "ENOENT" && path.includes("\ufffd"))
    return { kind: "unreadable", because: "has a name that isn't UTF-8" };
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  return { kind: "unreadable", because: `can't be opened (${reasonOf(error)})` };
}

/** Whether a path is a folder or lies under it; both absolute and real. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
