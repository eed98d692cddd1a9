import { Argument, Command, Option } from "commander";
import { backends } from "../backends/table.js";
import { type SchemaName, schemas } from "../compiler/schemas.js";
import { views } from "../compiler/views.js";
import { addDiff } from "./add-diff.js";
import type { FindingOptions } from "./analyse.js";
import type { BuildOptions } from "./commands/build.js";
import type { ConvertOptions } from "./commands/convert.js";
import type { FmtOptions } from "./commands/fmt.js";
import type { InitOptions } from "./commands/init.js";
import { limitOption } from "./limits.js";
import {
  oneOf,
  parseAction,
  parseCount,
  parseJobs,
  parsePath,
  parseRevision,
  parseScale,
  parseShard,
  someOf,
} from "./options.js";
import { reporters } from "./reporters.js";
import type { Result } from "./result.js";
import type { Surroundings } from "./surroundings.js";
import { themeOption } from "./theme.js";
import { todayOption } from "./today.js";
import { version } from "./version.js";

const pathsHelp = "files, folders, or - for standard input (default: the whole workspace)";

type Finish = (result: Result) => void;

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

function addCheck(program: Command, surroundings: Surroundings, finish: Finish): void {
  withFindingOptions(
    program.command("check").description("find what is wrong, and write nothing but what is asked for"),
  )
    .addOption(new Option("--fix", "mend in the files what has one certain mend, and tell the rest").conflicts("shard"))
    .addOption(
      new Option(
        "--write-baseline",
        "record today's findings in sightline-baseline.json: later checks tell new ones only",
      ).conflicts(["changed", "shard"]),
    )
    .action(async (paths: string[], options: FindingOptions) =>
      finish(await (await import("./commands/check.js")).check(paths, options, surroundings)),
    );
}

function addBuild(program: Command, surroundings: Surroundings, finish: Finish): void {
  const formats = backends.map(({ name }) => name);
  const viewNames = views.map(({ name }) => name);
  const usual = backends.filter((backend) => backend.usual).map(({ name }) => name);
  const formatsIntro = `write these (default: the settings', else ${usual.join(", ")}): `;
  withFindingOptions(program.command("build").description("check, then write pictures, reports and models"))
    .addOption(
      new Option("-o, --out <DIR>", "write into this folder (default: the settings', else out)").argParser(parsePath),
    )
    .addOption(listOption("--format <LIST>", formatsIntro, backends).argParser(someOf(formats)))
    .addOption(
      listOption("--view <LIST>", "draw these (default: the settings', else all): ", views).argParser(
        someOf(viewNames),
      ),
    )
    .addOption(themeOption())
    .addOption(
      new Option("--depfile <FILE>", "write down for Make or Ninja which files the outputs were made of").argParser(
        parsePath,
      ),
    )
    .addOption(
      new Option("--scale <N>", "pixels of a PNG for each px of the drawing (default: 1)").argParser(parseScale),
    )
    .action(async (paths: string[], options: BuildOptions) =>
      finish(await (await import("./commands/build.js")).build(paths, options, surroundings)),
    );
}

function addFmt(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("fmt")
    .description("lay files out in the one canonical way, comments and all; what standard input holds is printed")
    .argument("[PATH...]", pathsHelp)
    .addOption(new Option("--check", "write nothing, and fail where a file would change").default(false, "off"))
    .addOption(stdinName())
    .addOption(limitOption())
    .addOption(new Option("--no-color", "print without colours"))
    .action(async (paths: string[], options: FmtOptions) =>
      finish(await (await import("./commands/fmt.js")).fmt(paths, options, surroundings)),
    );
}

function addConvert(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("convert")
    .description("write a file in the other form, with nothing lost")
    .argument("<FILE>", "a blueprint or catalog, or - for standard input")
    .addOption(
      new Option("--to <FORM>", "text or yaml (default: the other one)").argParser(oneOf(["text", "yaml"] as const)),
    )
    .addOption(new Option("-o, --out <FILE>", "write into this file (default: print)").argParser(parsePath))
    .addOption(stdinName())
    .addOption(limitOption())
    .addOption(new Option("--no-color", "print without colours"))
    .action(async (file: string, options: ConvertOptions) =>
      finish(await (await import("./commands/convert.js")).convert(file, options, surroundings)),
    );
}

function addTextconv(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("textconv")
    .description("print a file as `git diff` shall compare it: as text, in the canonical way (see docs/ci.md)")
    .argument("<FILE>", "a blueprint or catalog; what can't be converted is printed as it is")
    .action(async (file: string) =>
      finish(await (await import("./commands/textconv.js")).textconv(file, surroundings)),
    );
}

function addInit(program: Command, surroundings: Surroundings, finish: Finish): void {
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
      finish(await (await import("./commands/init.js")).init(folder, options, surroundings)),
    );
}

function addExplain(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("explain")
    .description("say what a rule finds, why, and how to mend it; without a rule, which there are")
    .argument("[RULE]", "a rule, as findings name it: handshake/dangling")
    .action(async (rule?: string) => finish(await (await import("./commands/explain.js")).explain(rule, surroundings)));
}

function addSchema(program: Command, _: Surroundings, finish: Finish): void {
  const schemaNames = schemas.map(({ name }) => name);
  program
    .command("schema")
    .description(`print a JSON Schema: ${schemas.map(({ name, doc }) => `${name} (${doc})`).join(", ")}`)
    .addArgument(new Argument("<WHICH>", schemaNames.join(" or ")).argParser(oneOf(schemaNames)))
    .action(async (which: SchemaName) => finish(await (await import("./commands/schema.js")).schema(which)));
}

function listOption(
  flags: string,
  intro: string,
  rows: readonly { readonly name: string; readonly doc: string }[],
): Option {
  return new Option(flags, `${intro}${rows.map(({ name, doc }) => `${name} (${doc})`).join(", ")}`);
}

function stdinName(): Option {
  return new Option("--stdin-name <PATH>", "the path that standard input is read as")
    .default("stdin")
    .argParser(parsePath);
}

/** What both commands that find something take. */
function withFindingOptions(command: Command): Command {
  return command
    .argument("[PATH...]", pathsHelp)
    .addOption(todayOption())
    .addOption(
      new Option("--config <FILE>", "the settings (default: sightline.config.yaml at the workspace's root)").argParser(
        parsePath,
      ),
    )
    .addOption(
      new Option(
        "--rules <MODULE>",
        "a JavaScript module with rules of your own; it is run, so name one that you trust",
      ).argParser((path: string, before?: readonly string[]) => [...(before ?? []), parsePath(path)]),
    )
    .addOption(
      new Option("--max-warnings <N>", "fail where there are more warnings (default: never)").argParser(parseCount),
    )
    .addOption(
      listOption(
        "--reporter <NAME>",
        "how to say it (default: pretty, under GitHub Actions github too): ",
        reporters,
      ).argParser(oneOf(reporters.map(({ name }) => name))),
    )
    .addOption(
      new Option(
        "--changed <REV>",
        "only what changed since this work branched off from a git revision: files, untracked ones too, and what uses them; where the settings changed, all",
      ).argParser(parseRevision),
    )
    .addOption(
      new Option(
        "--jobs <N>",
        "at most so many threads for many blueprints (default: the settings', else one a core)",
      ).argParser(parseJobs),
    )
    .addOption(
      new Option(
        "--cache-dir <DIR>",
        "where what is known of unchanged blueprints is kept (default: see docs/scale.md)",
      ).argParser(parsePath),
    )
    .addOption(
      new Option(
        "--shard <I/N>",
        "only a part of the work, like 2/4: the parts of a CI matrix are all of it",
      ).argParser(parseShard),
    )
    .addOption(new Option("--no-cache", "look at all anew, and keep nothing"))
    .addOption(stdinName())
    .addOption(limitOption())
    .addOption(new Option("--quiet", "print errors only").default(false, "off"))
    .addOption(new Option("--no-color", "print without colours"));
}
