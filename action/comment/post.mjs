// Posts what another run left as a comment on its pull request, or puts it into the comment that is there already.
// Nothing of what that run left is trusted: neither the number nor the text.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { oneLine, openRepository } from "./github.mjs";
import { commentLimit, fitted, harmless } from "./harmless.mjs";

const env = (name) => process.env[name] ?? "";
const repository = env("GITHUB_REPOSITORY");
const address = `${env("GITHUB_SERVER_URL")}/${repository}`;
const run = { id: env("RUN_ID"), commit: env("RUN_COMMIT"), repository: env("RUN_REPOSITORY") };
const name = env("COMMENT_NAME") || "sightline";
/** GitHub shows nothing of it; the comment is found by it. */
const marker = `<!-- sightline-comment: ${name.replace(/[^\w.-]/g, "-")} -->`;
const pageLimit = 50;

try {
  console.log(await post());
} catch (error) {
  console.log(`::error title=Sightline::${oneLine(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 1;
}

async function post() {
  const number = readLeft("pull-request", 16)?.trim();
  if (number === undefined) return "The run left nothing to say.";
  if (!/^[1-9]\d{0,9}$/.test(number)) throw new Error("The run left no number of a pull request.");
  const github = openRepository({
    base: env("GITHUB_API_URL"),
    token: env("TOKEN"),
    repository,
    pause: Number(env("RETRY_PAUSE") || 1000),
  });
  const { head, base } = await github.pullRequest(number);
  const isOfRun =
    head.sha === run.commit && head.repo?.full_name === run.repository && base.repo.full_name === repository;
  if (!isOfRun) return `Pull request ${number} isn't at the commit of that run (any more): nothing is said.`;
  const before = await findOwn(github, number);
  const text = readLeft("comment.md", 4 * commentLimit)?.trim() ?? "";
  if (text === "" && before === undefined) return "Nothing changed that is worth a comment.";
  const body = bodyOf(text === "" ? "This pull request no longer changes a blueprint." : text);
  if (before === undefined) {
    await github.addComment(number, body);
    return `Commented on pull request ${number}.`;
  }
  if (before.body === body) return "The comment says that already.";
  await github.changeComment(before.id, body);
  return `Updated the comment on pull request ${number}.`;
}

/** Our comment: by its marker, and by who wrote it, since anybody can write the marker. */
async function findOwn(github, number) {
  const author = env("COMMENT_AUTHOR") || "github-actions[bot]";
  for (let page = 1; page <= pageLimit; page++) {
    const comments = await github.comments(number, page);
    const own = comments.find(({ user, body }) => user?.login === author && body?.startsWith(marker));
    if (own !== undefined) return own;
    if (comments.length < 100) return undefined;
  }
  return undefined;
}

function bodyOf(text) {
  const link = `[The whole of it](${address}/actions/runs/${/^\d+$/.test(run.id) ? run.id : ""})`;
  const room = commentLimit - marker.length - 1;
  return `${marker}\n${fitted(harmless(text, address), room, `… and more than fits here. ${link} is with the run.`)}`;
}

/** The beginning of a file that the run left, up to a number of bytes; nothing where there is none, or no regular file. */
function readLeft(file, limit) {
  let descriptor;
  try {
    descriptor = openSync(join(env("LEFT"), file), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    if (!fstatSync(descriptor).isFile()) return undefined;
    const bytes = Buffer.alloc(limit);
    let size = 0;
    for (let read = -1; read !== 0 && size < limit; size += read)
      read = readSync(descriptor, bytes, size, limit - size);
    return bytes.subarray(0, size).toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}
