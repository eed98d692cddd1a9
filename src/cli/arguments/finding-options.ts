import { type Command, Option } from "commander";
import { reporters } from "../reporters.js";
import { limitOption } from "./limits.js";
import {
  colourOption,
  configOption,
  listOption,
  pathsHelp,
  rulesOption,
  stdinOption,
  todayOption,
} from "./shared-options.js";
import { oneOf, parseCount, parseJobs, parsePath, parseRevision, parseShard } from "./values.js";

/** What both commands that find something take. */
export function withFindingOptions(command: Command): Command {
  return command
    .argument("[PATH...]", pathsHelp)
    .addOption(todayOption())
    .addOption(configOption("sightline.config.yaml at the workspace's root"))
    .addOption(rulesOption())
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
    .addOption(stdinOption())
    .addOption(limitOption())
    .addOption(new Option("--quiet", "print errors only").default(false, "off"))
    .addOption(colourOption());
}
