import { type Command, Option } from "commander";
import type { InitOptions } from "../commands/init.js";
import type { Surroundings } from "../surroundings.js";
import type { Finish } from "./finish.js";
import { parseAction } from "./values.js";

export function addInit(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("init")
    .description("write a first blueprint, a catalog, settings and workflows for GitHub; what is there stays")
    .argument("[DIR]", "the folder to start in (default: the working folder)")
    .addOption(
      new Option(
        "--action <NAME>",
        "how workflows name Sightline's action: OWNER/REPOSITORY@REVISION (default: left to be filled in)",
      ).argParser(parseAction),
    )
    .action(async (folder: string | undefined, options: InitOptions) =>
      finish(await (await import("../commands/init.js")).init(folder, options, surroundings)),
    );
}
