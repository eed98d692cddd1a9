import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { baselineFile } from "../compiler/index.js";
import { Failure } from "../host/failure.js";
import { settingsFile } from "../host/workspace.js";
import { prepareFolder, writeWhole } from "../host/write.js";

/** What a build went by beside the files that the compiler read. All relative to the working folder, fonts absolute. */
interface Guides {
  readonly root: string;
  readonly workingFolder: string;
  readonly config?: string | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly fonts: readonly string[];
}

/** Writes down for Make or Ninja what outputs were made of. `read` is relative to the workspace root. */
export async function writeDepfile(
  path: string,
  outputs: readonly string[],
  read: readonly string[],
  { root, workingFolder, config, rules = [], fonts }: Guides,
): Promise<void> {
  const own = [
    config === undefined ? join(root, settingsFile) : resolve(workingFolder, config),
    join(root, baselineFile),
  ];
  const files = [
    ...read.map((each) => join(root, each)),
    ...own.filter((each) => existsSync(each)),
    ...rules.map((each) => resolve(workingFolder, each)),
    ...fonts,
  ];
  const sources = files.map((file) => relative(workingFolder, file));
  await prepareFolder(root, dirname(path));
  await writeWhole(path, printDepfile(outputs, [...new Set(sources)].sort()));
}

/**
 * A rule as Make reads it, and Ninja. Each source is a target without a rule too: where one is gone, what hangs on it is made
 * anew, and nobody complains.
 */
export function printDepfile(outputs: readonly string[], sources: readonly string[]): string {
  const targets = outputs.map(spelled).join(" ");
  const list = sources.map(spelled);
  return `${targets}:${list.map((each) => ` \\\n  ${each}`).join("")}\n${list.map((each) => `${each}:\n`).join("")}`;
}

/** A name as it stands in a rule: what means something there is marked as meaning itself. */
function spelled(name: string): string {
  if (/[\r\n]/.test(name)) throw new Failure(`\`${name}\` can't stand in a dependency file: a line ends in its name.`);
  return name
    .replace(/(\\*)([ \t#:])/g, (_, slashes: string, sign: string) => `${slashes}${slashes}\\${sign}`)
    .replaceAll("$", "$$$$");
}
