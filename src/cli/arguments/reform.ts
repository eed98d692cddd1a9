import { type Command, Option } from "commander";
import type { ConvertOptions } from "../commands/convert.js";
import type { FmtOptions } from "../commands/fmt.js";
import type { Surroundings } from "../surroundings.js";
import type { Finish } from "./finish.js";
import { limitOption } from "./limits.js";
import { colourOption, pathsHelp, stdinOption } from "./shared-options.js";
import { oneOf, parsePath } from "./values.js";

export function addFmt(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("fmt")
    .description("lay files out in the one canonical way, comments and all; what standard input holds is printed")
    .argument("[PATH...]", pathsHelp)
    .addOption(new Option("--check", "write nothing, and fail where a file would change").default(false, "off"))
    .addOption(stdinOption())
    .addOption(limitOption())
    .addOption(colourOption())
    .action(async (paths: string[], options: FmtOptions) =>
      finish(await (await import("../commands/fmt.js")).fmt(paths, options, surroundings)),
    );
}

export function addConvert(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("convert")
    .description("write a file in the other form, with nothing lost")
    .argument("<FILE>", "a blueprint or catalog, or - for standard input")
    .addOption(
      new Option("--to <FORM>", "text or yaml (default: as the name behind -o says, else the other one)").argParser(
        oneOf(["text", "yaml"] as const),
      ),
    )
    .addOption(new Option("-o, --out <FILE>", "write into this file (default: print)").argParser(parsePath))
    .addOption(stdinOption())
    .addOption(limitOption())
    .addOption(colourOption())
    .action(async (file: string, options: ConvertOptions) =>
      finish(await (await import("../commands/convert.js")).convert(file, options, surroundings)),
    );
}

export function addTextconv(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("textconv")
    .description("print a file as `git diff` shall compare it: as text, in the canonical way (see docs/ci.md)")
    .argument("<FILE>", "a blueprint or catalog; what can't be converted is printed as it is")
    .action(async (file: string) =>
      finish(await (await import("../commands/textconv.js")).textconv(file, surroundings)),
    );
}
