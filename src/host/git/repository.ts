import { Failure } from "../failure.js";
import { runGit } from "./run.js";

/** A git repository, as a workspace in it sees it. */
export interface Repository {
  /** The workspace's root: absolute and real. */
  readonly root: string;
  /** The way from the repository's top to the workspace's root, with `/` at its end; nothing where they are one. */
  readonly prefix: string;
  /** Whether the history was cut off when the repository was cloned. */
  readonly isShallow: boolean;
}

/** Finds the repository that a workspace lies in. */
export async function findRepository(root: string): Promise<Repository> {
  const { status, stdout, stderr } = await runGit(root, ["rev-parse", "--show-prefix"]);
  if (status !== 0) throw noRepository(root, stderr);
  const shallow = await runGit(root, ["rev-parse", "--is-shallow-repository"]);
  return { root, prefix: withoutLineEnd(stdout), isShallow: withoutLineEnd(shallow.stdout) === "true" };
}

function noRepository(root: string, said: string): Failure {
  if (said.includes("dubious ownership")) {
    return new Failure(
      `git doesn't read the repository of \`${root}\`, which belongs to somebody else. If you trust it, run \`git config --global --add safe.directory\` with its folder.`,
    );
  }
  if (said.includes("not a git repository")) {
    return new Failure(`\`${root}\` lies in no git repository, so it has no revisions.`);
  }
  return new Failure(`git can't read the repository of \`${root}\`: ${firstLine(said)}.`);
}

/** What git printed on one line; a folder's name may hold line ends itself. */
export function withoutLineEnd(printed: Buffer): string {
  return printed.toString("utf8").replace(/\r?\n$/, "");
}

/** The first line that git said, as the end of a sentence. */
export function firstLine(said: string): string {
  const [line = ""] = said.split("\n");
  return line.replace(/^(?:fatal|error): /, "").replace(/\.$/, "") || "it doesn't say why";
}
