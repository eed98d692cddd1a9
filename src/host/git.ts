import { usualLimits } from "../compiler/index.js";
import { findRepository } from "./git/repository.js";
import { mergeBase, resolveRevision } from "./git/revision.js";
import { openSnapshot, type Snapshot } from "./git/snapshot.js";

/** A workspace, whose root is absolute and real, as it was at a revision: a branch, a tag, a hash, what else git takes. No file longer than `most` bytes is read. */
export async function openRevision(root: string, revision: string, most = usualLimits["file-size"]): Promise<Snapshot> {
  const repository = await findRepository(root);
  return openSnapshot(repository, await resolveRevision(repository, revision), most);
}

/** A workspace as it was where what is checked out branched off from a revision. */
export async function openMergeBase(root: string, revision: string): Promise<Snapshot> {
  const repository = await findRepository(root);
  const [other, head] = [await resolveRevision(repository, revision), await resolveRevision(repository, "HEAD")];
  return openSnapshot(repository, await mergeBase(repository, other, head), usualLimits["file-size"]);
}
