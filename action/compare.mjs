// What a pull request changes, for the comment. It is written by another workflow, which may write: here is a stranger's code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, folder, harmless, output, sightline } from "./sightline.mjs";

const left = folder("comment");
writeFileSync(join(left, "comment.md"), compare());
writeFileSync(join(left, "pull-request"), env("NUMBER"));
output("folder", left);

/** Markdown; nothing where the pull request changes nothing that is said. */
function compare() {
  const words = ["diff", "--base", env("BASE"), "--head", "HEAD"];
  const compared = sightline([...words, "--reporter", "json"], { goesOn: true });
  if (compared.status === 2) return withPictures(broken(compared.stderr));
  const { changes, findings } = JSON.parse(compared.stdout);
  if (changes.length + findings.new.length + findings.mended.length === 0) return "";
  sightline([...words, "--reporter", "svg", "--out", folder("built/changes")]);
  return withPictures(sightline([...words, "--reporter", "markdown"]).stdout);
}

/** What is wrong where one of the sides has errors of the language; anything else that went wrong ends the step. */
function broken(said) {
  const { stdout } = sightline(["check", "--changed", env("BASE"), "--reporter", "markdown"]);
  process.stderr.write(harmless(said));
  return `### What changed in the journey\n\nThe two sides can't be compared before this is mended.\n\n${stdout}`;
}

function withPictures(markdown) {
  const run = `${env("GITHUB_SERVER_URL")}/${env("GITHUB_REPOSITORY")}/actions/runs/${env("GITHUB_RUN_ID")}`;
  return `${markdown.trimEnd()}\n\n[Pictures and reports](${run}) are with the run.\n`;
}
