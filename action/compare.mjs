// What a pull request changes, for the comment. It is written by another workflow, which may write: here is a stranger's code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, folder, output, sightline } from "./sightline.mjs";

const left = folder("comment");
const { stdout } = sightline(["check", "--changed", env("BASE"), "--reporter", "markdown"]);
writeFileSync(join(left, "comment.md"), stdout);
writeFileSync(join(left, "pull-request"), env("NUMBER"));
output("folder", left);
