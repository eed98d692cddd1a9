/** The work can't be done, and not for a defect of ours: a path that isn't there, a full disk. One sentence for the user. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** Why the operating system refused, in words, from the code of its error. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

/** The error as a failure, where it says that the system has no more to give: whatever asked for it, that is no defect. */
export function asFailure(error: unknown): unknown {
  const isOutOfHandles =
    error instanceof Error && "code" in error && (error.code === "EMFILE" || error.code === "ENFILE");
  if (!isOutOfHandles) return error;
  return new Failure(
    `The system opens no more files: ${reasonOf(error)}. Allow more (\`ulimit -n\`), or less work at once (\`--jobs 1\`).`,
  );
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  // Node has no name for EDQUOT on Linux.
  ["Unknown system error -122", "the disk quota is used up"],
  ["ENOENT", "it isn't there"],
  ["ENOTDIR", "a part of its path is a file, not a folder"],
  ["EISDIR", "it is a folder"],
  ["EEXIST", "something else is there"],
  ["ENOTEMPTY", "a folder is there"],
  ["ELOOP", "its symbolic links go in a circle"],
  ["ENAMETOOLONG", "its name is too long"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
  ["EIO", "the disk reports an error"],
]);
