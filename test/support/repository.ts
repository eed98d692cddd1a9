import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createFolder } from "./folder.js";

/** Files by path; `null` removes one. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>;

/** Nothing of whoever runs the tests has a say in what git does. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/** Runs git in a folder, and gives what it printed. */
export function git(folder: string, ...words: readonly string[]): string {
  const stdio = ["ignore", "pipe", "pipe"] as const;
  return execFileSync("git", words, {
    cwd: folder,
    env: gitEnvironment,
    encoding: "utf8",
    stdio: [...stdio],
  }).trimEnd();
}

/** A temporary repository on branch `main`, with a commit for each change. */
export function createRepository(...changes: readonly Change[]): string {
  const folder = createFolder();
  git(folder, "init", "--quiet", "--initial-branch=main");
  for (const change of changes) commit(folder, change);
  return folder;
}

/** Writes files, or removes them. */
export function write(folder: string, change: Change): void {
  for (const [path, content] of Object.entries(change)) {
    if (content === null) rmSync(join(folder, path));
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
}

/** Commits all that there is after a change, and gives the commit. */
export function commit(folder: string, change: Change): string {
  write(folder, change);
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "change");
  return git(folder, "rev-parse", "HEAD");
}
