import { Command } from "commander";
import { addBuild } from "./arguments/build.js";
import { addCheck } from "./arguments/check.js";
import { addDiff } from "./arguments/diff.js";
import type { Finish } from "./arguments/finish.js";
import { addInit } from "./arguments/init.js";
import { addExplain, addSchema } from "./arguments/reference.js";
import { addConvert, addFmt, addTextconv } from "./arguments/reform.js";
import type { Surroundings } from "./surroundings.js";
import { version } from "./version.js";

/** What adds each command, in the order in which help lists them. */
const commands: Readonly<Record<string, (program: Command, surroundings: Surroundings, finish: Finish) => void>> = {
  check: addCheck,
  build: addBuild,
  diff: addDiff,
  fmt: addFmt,
  convert: addConvert,
  textconv: addTextconv,
  init: addInit,
  explain: addExplain,
  schema: addSchema,
};

/**
 * The program as the command line has it. What a command says goes to `finish`; its code is loaded when it is called. Of a
 * program that is to run one command, `only`, the others aren't made: where nobody asks for help they are never seen.
 */
export function createProgram(surroundings: Surroundings, finish: Finish, only = ""): Command {
  const program = new Command("sightline")
    .description("Compiles service blueprints and customer journeys into findings, pictures and reports.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [COMMAND]", "print the help of a command")
    .addHelpText(
      "after",
      "\nExit status: 0 fine, 1 findings that fail the check, 2 the work couldn't be done, 3 a defect of Sightline.",
    )
    .exitOverride();

  for (const add of Object.hasOwn(commands, only) ? [commands[only]!] : Object.values(commands))
    add(program, surroundings, finish);
  return program;
}
