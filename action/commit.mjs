// Commits what was built to the branch that was pushed to, where it differs from what is there.
import { cpSync, mkdirSync } from "node:fs";
import { env, git, stop } from "./sightline.mjs";

const out = env("OUT");
mkdirSync(out, { recursive: true });
cpSync(env("BUILT"), out, { recursive: true });
git("add", "--force", "--", out);
if (git("diff", "--cached", "--quiet", "--", out) !== undefined) console.log("The pictures are as they were.");
else {
  const author = [
    "-c",
    "user.name=github-actions[bot]",
    "-c",
    "user.email=41898282+github-actions[bot]@users.noreply.github.com",
  ];
  const isDone =
    git(...author, "commit", "--quiet", "--no-verify", "--message", "Draw the blueprints anew", "--", out) !==
    undefined;
  if (!isDone || git("push", "origin", `HEAD:${env("GITHUB_REF")}`) === undefined)
    stop(
      "The pictures couldn't be committed: the workflow needs `contents: write`, actions/checkout must keep its credentials, and nobody may have pushed meanwhile.",
    );
}
