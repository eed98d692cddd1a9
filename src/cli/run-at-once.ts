import { join } from "node:path";
import type { Check, Checked, Compilation, Files, OutputOptions } from "../compiler/index.js";
import { renderOne } from "../compiler/outputs.js";

/** What was checked, and what can be printed of it. */
export interface Run {
  readonly check: Check;
  /** All files of the workspace that were read, relative to its root, sorted. */
  readonly read: () => readonly string[];
  /** Writes the outputs of these; `tell` hears of each whose outputs are in place, with their names. */
  readonly print: (
    blueprints: readonly Checked[],
    printing: Printing,
    tell: (path: string, names: readonly string[]) => void,
  ) => Promise<void>;
  /** Ends what was started for it. */
  readonly end: () => Promise<void>;
}

/** Which outputs there shall be, and where. */
export interface Printing {
  readonly options: OutputOptions;
  /** A folder that is there, relative to the working folder. */
  readonly folder: string;
}

/** The run of a compilation: what was compiled at once is printed one by one. */
export function runAtOnce(compilation: Compilation, files: WatchedFiles): Run {
  const models = new Map(compilation.blueprints.map(({ path, model }) => [path, model]));
  return {
    check: compilation,
    read: files.there,
    print: async (blueprints, { options, folder }, tell) => {
      const { writeWhole } = await import("../host/write.js");
      for (const blueprint of blueprints) {
        const model = models.get(blueprint.path)!;
        const names: string[] = [];
        for await (const { name, content } of renderOne({ ...blueprint, model }, options)) {
          await writeWhole(join(folder, name), content);
          names.push(name);
        }
        tell(blueprint.path, names);
      }
    },
    end: async () => undefined,
  };
}

/** Files that remember which of them were there. */
export interface WatchedFiles extends Files {
  readonly there: () => readonly string[];
}

export function watch(files: Files): WatchedFiles {
  const there = new Set<string>();
  return {
    read: async (path) => {
      const result = await files.read(path);
      if (result.kind !== "missing" && result.kind !== "outside") there.add(path);
      return result;
    },
    there: () => [...there].sort(),
  };
}
