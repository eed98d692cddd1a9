import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import type { Told } from "../../compiler/conclude.js";
import { noSettings, usualLimits } from "../../compiler/index.js";
import { workspaceCache } from "../../host/cache-folder.js";
import { elapsed } from "../../host/clock.js";
import { Failure, reasonOf } from "../../host/failure.js";
import { createHashingFiles, hashOf } from "../../host/hashing-files.js";
import { createNotebook, type Notebook } from "../../host/notebook.js";
import type { Inputs } from "../inputs.js";
import type { Run } from "../run-at-once.js";
import type { Surroundings } from "../surroundings.js";
import { createCrew } from "./crew.js";
import { hashOfData, programIdentity } from "./identity.js";
import { createMemory, type Notes } from "./memory.js";
import { type PrintNotes, printInParts } from "./print.js";
import { createProgress } from "./progress.js";
import { checkInParts } from "./survey.js";

/** How work on many blueprints is done. */
export interface PartsOptions {
  /** At most so many threads. */
  readonly jobs?: number;
  /** Whether what is known from the run before may be used, and is written down for the next. */
  readonly cache?: boolean;
  /** Where it is written down, relative to the working folder. */
  readonly cacheDir?: string;
}

/** What a run has to go by beside its inputs. */
export interface Charge extends Told {
  /** Modules with rules, relative to the working folder. */
  readonly ruleModules: readonly string[];
  /** Whether all blueprints of the workspace are meant. */
  readonly isWhole: boolean;
  readonly quiet: boolean;
}

/** Checks a workspace in parts; gives nothing where all must be compiled at once. */
export async function runInParts(
  { root, paths, listWorkspace, settings }: Inputs,
  charge: Charge,
  options: PartsOptions,
  surroundings: Surroundings,
): Promise<Run | undefined> {
  const { workingFolder } = surroundings;
  const { ruleModules, isWhole, today, rules = [], fonts = [], limits = usualLimits } = charge;
  const files = createHashingFiles(root, true, limits["file-size"]);
  const notebook = openNotebooks(root, options, surroundings);
  const progress = createProgress(charge.quiet ? undefined : surroundings.showProgress, elapsed);
  const { preset, customRules, rules: levels, overrides } = settings;
  const judging = { ...noSettings, preset, customRules, rules: levels, overrides };
  const assignment = { root, workingFolder, today, settings: judging, fonts, ruleModules, limits };
  const crew = createCrew(assignment, options.jobs ?? settings.jobs ?? availableParallelism());
  const ruleIds = rules.map(({ id }) => id);
  const notes = notebook<Notes>("findings", [today, judging, fonts, ruleIds, limits]);
  const memory = createMemory(notes, files, ruleModules.length === 0);
  const end = async (): Promise<void> => {
    progress.end();
    await crew.end();
  };
  try {
    const parts = await checkInParts(paths, listWorkspace, { files, crew, memory, progress }, charge);
    if (parts === undefined) {
      await end();
      return undefined;
    }
    memory.keep(!isWhole);
    const { check, seen } = parts;
    return {
      check,
      read: files.there,
      print: async (blueprints, printing, tell) => {
        const fonts = (printing.options.style?.fonts ?? []).map((path) => hashOfFont(root, path));
        const notes = notebook<PrintNotes>("outputs", [printing.options, resolve(printing.folder), fonts, limits]);
        await printInParts(blueprints, printing, { crew, progress, notebook: notes, seen }, tell);
        progress.end();
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function hashOfFont(root: string, path: string): string {
  try {
    return hashOf(readFileSync(path));
  } catch (error) {
    throw new Failure(`\`${relative(root, path)}\` can't be read: ${reasonOf(error)}.`);
  }
}

/** Opens notebooks by their names and by what their notes go by; nothing where nothing may be kept. */
function openNotebooks(
  root: string,
  { cache = true, cacheDir }: PartsOptions,
  { environment, workingFolder }: Surroundings,
): <T>(name: string, goesBy: readonly unknown[]) => Notebook<T> | undefined {
  const identity = cache ? programIdentity() : undefined;
  if (identity === undefined) return () => undefined;
  const folder = cacheDir === undefined ? workspaceCache(root, environment) : resolve(workingFolder, cacheDir);
  if (folder === undefined) return () => undefined;
  return (name, goesBy) => createNotebook(folder, `${name}-${hashOfData([identity, root, ...goesBy])}`);
}
