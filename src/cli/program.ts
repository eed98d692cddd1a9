import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { type CommandForm, type OptionForm, WrongValue } from "./arguments/form.js";
import type { Result } from "./result.js";
import type { Surroundings } from "./surroundings.js";
import { version } from "./version.js";

/** The program with these commands as the command line has it. What a command says goes to `finish`; its code is loaded when it is called. */
export function createProgram(
  forms: readonly CommandForm[],
  surroundings: Surroundings,
  finish: (result: Result) => void,
): Command {
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

  for (const form of forms) add(program, form, surroundings, finish);
  return program;
}

function add(program: Command, form: CommandForm, surroundings: Surroundings, finish: (result: Result) => void): void {
  const { name, doc, operand, options } = form;
  const argument = new Argument(operand.name, operand.doc);
  if (operand.read !== undefined) argument.argParser(asCommander(operand.read));
  const command = program.command(name).description(doc).addArgument(argument);
  for (const option of options) command.addOption(optionOf(option));
  command.action(async (given: unknown, values: unknown) =>
    finish(await form.act(given as never, values as never, surroundings)),
  );
}

function optionOf({ flags, doc, usual, usualTold, read, conflicts = [] }: OptionForm): Option {
  const option = new Option(flags, doc).conflicts([...conflicts]);
  if (usual !== undefined) option.default(usual, usualTold);
  return read === undefined ? option : option.argParser(asCommander(read));
}

/** What is wrong with a value commander says in a sentence of its own. */
function asCommander(read: NonNullable<OptionForm["read"]>): (text: string, before: unknown) => unknown {
  return (text, before) => {
    try {
      return read(text, before as never);
    } catch (error) {
      throw error instanceof WrongValue ? new InvalidArgumentError(error.message) : error;
    }
  };
}
