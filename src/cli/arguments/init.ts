import type { InitOptions } from "../commands/init.js";
import type { CommandForm } from "./form.js";
import { readAction } from "./values.js";

/** `sightline init` as the command line has it. */
export function initForm(): CommandForm {
  return {
    name: "init",
    doc: "write a first blueprint, a catalog, settings and workflows for GitHub; what is there stays",
    operand: { name: "[DIR]", doc: "the folder to start in (default: the working folder)" },
    options: [
      {
        flags: "--action <NAME>",
        doc: "how workflows name Sightline's action: OWNER/REPOSITORY@REVISION (default: left to be filled in)",
        read: readAction,
      },
    ],
    act: async (folder: string | undefined, options: InitOptions, surroundings) =>
      (await import("../commands/init.js")).init(folder, options, surroundings),
  };
}
