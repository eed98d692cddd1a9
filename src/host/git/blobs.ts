import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { Socket } from "node:net";
import { Failure } from "../failure.js";
import type { Repository } from "./repository.js";
import { notStarted, startGit } from "./run.js";

/** The content of one file of a commit; one that is too large isn't read. */
export type Blob = { readonly bytes: Buffer } | { readonly tooLarge: number };

/** Reads contents by their ids. Nobody has to close it: it keeps the program from ending only while somebody waits. */
export interface Blobs {
  /** `limit` is in bytes. Rejects with a `Failure` where the repository doesn't hold the content. */
  readonly read: (id: string, limit: number) => Promise<Blob>;
}

/** One git that is asked for one content after the other. It is started when the first is asked for. */
interface Desk {
  readonly git: ChildProcessWithoutNullStreams;
  readonly take: (size: number) => Promise<Buffer>;
  readonly takeLine: () => Promise<string>;
}

export function createBlobs({ root }: Repository): Blobs {
  let desk: Desk | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readNow = async (id: string, limit: number): Promise<Blob> => {
    desk ??= openDesk(root);
    const { git, take, takeLine } = desk;
    hold(git, true);
    try {
      git.stdin.write(`${id}\n`);
      const [, type, size] = (await takeLine()).split(" ");
      if (type !== "blob") throw notHere(id);
      if (Number(size) > limit) {
        // To read on would mean to read all of it: the next one asks a new git.
        git.kill();
        desk = undefined;
        return { tooLarge: Number(size) };
      }
      const bytes = await take(Number(size));
      await take(1);
      return { bytes };
    } catch (error) {
      git.kill();
      desk = undefined;
      throw error instanceof Failure ? error : notHere(id);
    } finally {
      hold(git, false);
    }
  };
  return {
    read: (id, limit) => {
      const next = last.catch(() => undefined).then(() => readNow(id, limit));
      last = next;
      return next;
    },
  };
}

function openDesk(root: string): Desk {
  const git = startGit(root, ["cat-file", "--batch"]);
  let failure: Failure | undefined;
  git.on("error", (error) => {
    failure = notStarted(error);
  });
  git.stdin.on("error", () => undefined);
  git.stderr.resume();
  const chunks: AsyncIterator<Buffer> = git.stdout[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const { done, value } = await chunks.next();
    if (done === true) throw failure ?? new Error("git ended");
    held = Buffer.concat([held, value]);
  };
  const take = async (size: number): Promise<Buffer> => {
    while (held.length < size) await more();
    const taken = held.subarray(0, size);
    held = held.subarray(size);
    return taken;
  };
  const takeLine = async (): Promise<string> => {
    while (!held.includes(0x0a)) await more();
    return (await take(held.indexOf(0x0a) + 1)).toString("utf8").trimEnd();
  };
  return { git, take, takeLine };
}

/** Whether the program goes on as long as this git does. */
function hold(git: ChildProcessWithoutNullStreams, isHeld: boolean): void {
  for (const each of [git, git.stdin, git.stdout, git.stderr]) {
    if (each !== git && !(each instanceof Socket)) continue;
    if (isHeld) each.ref();
    else each.unref();
  }
}

function notHere(id: string): Failure {
  return new Failure(
    `This clone doesn't hold the file content ${id.slice(0, 12)}: it was cloned in part. Run \`git fetch --refetch --no-filter\`, or in a workflow check out without \`filter\`.`,
  );
}
