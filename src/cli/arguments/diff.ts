import type { DiffOptions } from "../commands/diff.js";
import { diffReporters } from "../diff/reporters.js";
import type { CommandForm } from "./form.js";
import { limitOption } from "./limits.js";
import { colourOption, configOption, listed, rulesOption, themeOption, todayOption } from "./shared-options.js";
import { oneOf, readAddress, readPath, readRevision } from "./values.js";

const [usual] = diffReporters;

/** `sightline diff` as the command line has it. */
export function diffForm(): CommandForm {
  return {
    name: "diff",
    doc: "say what changed in meaning, between two files, two folders, or git revisions",
    operand: {
      name: "[PATH...]",
      doc: "the older and the newer file or folder; with --base what is to be compared (default: all)",
    },
    options: [
      { flags: "--base <REV>", doc: "the older side: a git revision", read: readRevision },
      {
        flags: "--head <REV>",
        doc: "the newer side (default: the files as they are now)",
        read: readRevision,
      },
      {
        flags: "--reporter <NAME>",
        doc: listed("how to say it: ", diffReporters),
        usual: usual!.name,
        read: oneOf(diffReporters.map(({ name }) => name)),
      },
      {
        flags: "--fail-on <WHAT>",
        doc: "exit with 1 where there is such a change: breaking or any",
        read: oneOf(["breaking", "any"] as const),
      },
      {
        flags: "-o, --out <PATH>",
        doc: "write into this file, pictures also into a folder (default: print)",
        read: readPath,
      },
      themeOption(),
      {
        flags: "--pictures <URL>",
        doc: "where the pictures are published: the comment shows them",
        read: readAddress,
      },
      todayOption(),
      configOption("those of the newer side, for both"),
      rulesOption(),
      limitOption(),
      colourOption(),
    ],
    act: async (paths: readonly string[], options: DiffOptions, surroundings) =>
      (await import("../commands/diff.js")).diff(paths, options, surroundings),
  };
}
