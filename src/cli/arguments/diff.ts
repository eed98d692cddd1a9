import { type Command, Option } from "commander";
import type { DiffOptions } from "../commands/diff.js";
import { diffReporters } from "../diff/reporters.js";
import type { Surroundings } from "../surroundings.js";
import type { Finish } from "./finish.js";
import { limitOption } from "./limits.js";
import { colourOption, configOption, rulesOption, themeOption, todayOption } from "./shared-options.js";
import { oneOf, parseAddress, parsePath, parseRevision } from "./values.js";

const [usual] = diffReporters;

/** `sightline diff` as the command line has it. */
export function addDiff(program: Command, surroundings: Surroundings, finish: Finish): void {
  const names = diffReporters.map(({ name }) => name);
  program
    .command("diff")
    .description("say what changed in meaning, between two files, two folders, or git revisions")
    .argument("[PATH...]", "the older and the newer file or folder; with --base what is to be compared (default: all)")
    .addOption(new Option("--base <REV>", "the older side: a git revision").argParser(parseRevision))
    .addOption(
      new Option("--head <REV>", "the newer side (default: the files as they are now)").argParser(parseRevision),
    )
    .addOption(
      new Option(
        "--reporter <NAME>",
        `how to say it: ${diffReporters.map(({ name, doc }) => `${name} (${doc})`).join(", ")}`,
      )
        .default(usual!.name)
        .argParser(oneOf(names)),
    )
    .addOption(
      new Option("--fail-on <WHAT>", "exit with 1 where there is such a change: breaking or any").argParser(
        oneOf(["breaking", "any"] as const),
      ),
    )
    .addOption(
      new Option("-o, --out <PATH>", "write into this file, pictures also into a folder (default: print)").argParser(
        parsePath,
      ),
    )
    .addOption(themeOption())
    .addOption(
      new Option("--pictures <URL>", "where the pictures are published: the comment shows them").argParser(
        parseAddress,
      ),
    )
    .addOption(todayOption())
    .addOption(configOption("those of the newer side, for both"))
    .addOption(rulesOption())
    .addOption(limitOption())
    .addOption(colourOption())
    .action(async (paths: string[], options: DiffOptions) =>
      finish(await (await import("../commands/diff.js")).diff(paths, options, surroundings)),
    );
}
