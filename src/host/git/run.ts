import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { dirname } from "node:path";
import { Failure, reasonOf } from "../failure.js";

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  /** In English, whatever the user's language is. */
  readonly stderr: string;
}

/** More than the largest repositories list, and less than what fills the memory. */
const outputLimit = 256 * 1_048_576;

/**
 * Starts git on the repository around a folder, without a shell. The repository, which may be a stranger's, can't make it run
 * anything: no pager, no monitor of the file system, no hook, no other program; and nothing is read from the network.
 */
export function startGit(folder: string, words: readonly string[]): ChildProcessWithoutNullStreams {
  const safe = ["--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs"];
  const settings = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never"];
  const all = [...safe, ...settings.flatMap((setting) => ["-c", setting]), "-C", folder, ...words];
  // Not started in the folder itself: there, where PATH has relative parts or on Windows, another `git` could be found.
  return spawn("git", all, { cwd: dirname(process.execPath), env: gitEnvironment(process.env), windowsHide: true });
}

/** Runs git to its end. */
export async function runGit(folder: string, words: readonly string[]): Promise<GitResult> {
  const child = startGit(folder, words);
  const out: Buffer[] = [];
  const said: Buffer[] = [];
  let size = 0;
  const status = await new Promise<number>((resolve, reject) => {
    child.on("error", (error) => reject(notStarted(error)));
    child.on("close", (code) => resolve(code ?? 128));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= outputLimit) out.push(chunk);
      else child.kill();
    });
    child.stdin.on("error", () => undefined).end();
  });
  if (size > outputLimit) throw new Failure("The repository holds more files than can be listed.");
  return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(said).toString("utf8").trim() };
}

export function notStarted(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const why = code === "ENOENT" ? "it isn't installed, or not on the PATH" : reasonOf(error);
  return new Failure(`git can't be started: ${why}. Revisions are read by git.`);
}

/**
 * The environment without what would lead git elsewhere: a hook that calls us has GIT_DIR and GIT_INDEX_FILE set. What a
 * user configures by the environment stays, for that is how some runners say which folders are safe.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!CONFIG_)/i.test(name));
  const own = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return { ...Object.fromEntries(kept), ...own };
}
