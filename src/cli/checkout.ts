import { existsSync, realpathSync } from "node:fs";
import { isInside } from "../host/files.js";
import { inWorkspace } from "../host/workspace.js";

/**
 * The way from what a CI checked out to a workspace in it, with `/` at its end; nothing where they are one, or elsewhere.
 * GitHub and GitLab look for the files of findings from there.
 */
export function wayFromCheckout(root: string, environment: NodeJS.ProcessEnv): string {
  const folder = environment["GITHUB_WORKSPACE"] || environment["CI_PROJECT_DIR"] || "";
  if (folder === "" || !existsSync(folder)) return "";
  const top = realpathSync.native(folder);
  return root !== top && isInside(top, root) ? `${inWorkspace(top, root)}/` : "";
}
