// Which commit a pull request is compared with. What is checked out is as a rule the merge of the pull request into its
// base: then it is that base; else it is where the branch left off.
import { env, git, output, stop } from "./sightline.mjs";

const isMerge = git("rev-parse", "--quiet", "--verify", "HEAD^2") === env("HEAD");
const base = isMerge ? git("rev-parse", "--verify", "HEAD^1") : git("merge-base", "HEAD", env("BASE"));
if (base === undefined)
  stop("The history doesn't reach back to where the branch left off: set `fetch-depth: 0` for actions/checkout.");
output("base", base);
