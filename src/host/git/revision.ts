import { Failure } from "../failure.js";
import { firstLine, type Repository, withoutLineEnd } from "./repository.js";
import { runGit } from "./run.js";

/** The commit that a revision names, in full: a branch, a tag, a hash or whatever else git takes. */
export async function resolveRevision(repository: Repository, revision: string): Promise<string> {
  const commit = await tryRevision(repository, revision);
  if (commit !== undefined) return commit;
  const remote = `origin/${revision}`;
  if ((await tryRevision(repository, `refs/remotes/${remote}`)) !== undefined) {
    throw new Failure(`There is no revision \`${revision}\` here. Did you mean \`${remote}\`?`);
  }
  throw new Failure(`There is no revision \`${revision}\` here. ${waysTo(repository, revision)}`);
}

async function tryRevision({ root }: Repository, revision: string): Promise<string | undefined> {
  // No program can be given a word with NUL in it, and git reads a name that is empty as one that it leaves out.
  if (revision === "" || revision.includes("\0")) return undefined;
  const words = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${revision}^{commit}`];
  const { status, stdout } = await runGit(root, words);
  const commit = withoutLineEnd(stdout);
  return status === 0 && /^[\da-f]{40,64}$/.test(commit) ? commit : undefined;
}

/** The last commit that two have in common: where the one branched off from the other. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string> {
  const { status, stdout, stderr } = await runGit(repository.root, ["merge-base", "--end-of-options", one, other]);
  const commit = withoutLineEnd(stdout);
  if (status === 0 && commit !== "") return commit;
  if (status !== 1) throw new Failure(`git finds no commit that ${one} and ${other} share: ${firstLine(stderr)}.`);
  const ways = repository.isShallow ? deepen : "Their histories have nothing to do with each other.";
  throw new Failure(`There is no commit that ${one.slice(0, 12)} and ${other.slice(0, 12)} share. ${ways}`);
}

const deepen =
  "This clone holds only the end of the history: run `git fetch --unshallow`, or in a workflow set `fetch-depth: 0` for actions/checkout.";

/** What makes a revision known that isn't. */
function waysTo({ isShallow }: Repository, revision: string): string {
  if (isShallow) return deepen;
  const [, branch] = /^origin\/([\w./-]+)$/.exec(revision) ?? [];
  if (branch === undefined) return "`git log --all` lists what there is; `git fetch` brings what others pushed.";
  return `Fetch it first: \`git fetch origin ${branch}\`.`;
}
