import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { visible } from "../../diagnostics/print/visible.js";
import { currentDay } from "../../host/clock.js";
import { discover, repositoryOf } from "../../host/discover.js";
import { prepareFolder, writeNew } from "../../host/write.js";
import { firstBlueprint, firstSettings, type StarterFile, workflows } from "../init/starter.js";
import type { Result } from "../result.js";
import type { Surroundings } from "../surroundings.js";

export interface InitOptions {
  /** How a workflow names Sightline's action: `OWNER/REPOSITORY@REVISION`. */
  readonly action?: string;
}

/** Nobody's: only whoever has a copy of Sightline's repository knows where that is. */
const unknownAction = "OWNER/sightline@v0.1.0";

/** A file that is to be written, and the folder that may hold it. */
type Planned = StarterFile & { readonly root: string };

/** `sightline init`: the first files of a workspace. What is there already stays as it is. */
export async function init(
  named: string | undefined,
  { action = unknownAction }: InitOptions,
  { workingFolder, environment }: Surroundings,
): Promise<Result> {
  const wanted = resolve(workingFolder, named ?? ".");
  await prepareFolder(wanted, wanted);
  const folder = realpathSync.native(wanted);
  const here = realpathSync.native(workingFolder);
  const blueprints = discover(folder, folder);
  const written: string[] = [];
  const kept = blueprints.map((path) => relative(here, join(folder, path)));
  for (const { root, path, text } of plan(folder, blueprints.length === 0, action, currentDay(environment))) {
    const full = join(root, path);
    await prepareFolder(root, dirname(full));
    ((await writeNew(full, text)) ? written : kept).push(relative(here, full));
  }
  const steps = nextSteps(written, relative(here, folder), action);
  return { status: 0, stdout: list("Wrote", written) + list("Left as it was", kept) + steps };
}

/** A blueprint is written where there is none; workflows stand at the top of the repository, where there is one. */
function plan(folder: string, isEmpty: boolean, action: string, today: string): readonly Planned[] {
  const top = repositoryOf(folder) ?? folder;
  const inside = relative(top, folder).split(sep).join("/") || ".";
  const first = isEmpty ? firstBlueprint(basename(folder), today) : [];
  return [
    ...[...first, firstSettings()].map((file) => ({ ...file, root: folder })),
    ...workflows(inside, action).map((file) => ({ ...file, root: top })),
  ];
}

function list(title: string, paths: readonly string[]): string {
  return paths.length === 0 ? "" : `${title}\n${paths.map((path) => `  ${visible(path)}\n`).join("")}\n`;
}

function nextSteps(written: readonly string[], folder: string, action: string): string {
  const at = folder === "" ? "" : ` ${visible(/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder))}`;
  const [first] = written.filter((path) => path.endsWith(".blueprint"));
  const hasWorkflow = written.some((path) => path.endsWith(".yml"));
  const steps = [
    `Run \`sightline check${at}\`, then \`sightline build${at}\`, and open the pictures that it names.`,
    ...(first === undefined ? [] : [`Say in ${visible(first)} how it goes where you work, and check again.`]),
    ...(hasWorkflow && action === unknownAction
      ? ["In the workflows, put whose copy of Sightline they run in the place of OWNER."]
      : []),
    ...(hasWorkflow ? ["Commit, and open a pull request: it gets a comment that says what changes."] : []),
  ];
  return `Next\n${steps.map((step, i) => `  ${i + 1}. ${step}\n`).join("")}`;
}
