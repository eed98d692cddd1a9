import type { FindingOptions } from "../analyse.js";
import { findingOperand, findingOptions } from "./finding-options.js";
import type { CommandForm } from "./form.js";

/** `sightline check` as the command line has it. */
export function checkForm(): CommandForm {
  return {
    name: "check",
    doc: "find what is wrong, and write nothing but what is asked for",
    operand: findingOperand,
    options: [
      ...findingOptions(),
      { flags: "--fix", doc: "mend in the files what has one certain mend, and tell the rest", conflicts: ["shard"] },
      {
        flags: "--write-baseline",
        doc: "record today's findings in sightline-baseline.json: later checks tell new ones only",
        conflicts: ["changed", "shard"],
      },
    ],
    act: async (paths: readonly string[], options: FindingOptions, surroundings) =>
      (await import("../commands/check.js")).check(paths, options, surroundings),
  };
}
