import { type Command, Option } from "commander";
import type { FindingOptions } from "../analyse.js";
import type { Surroundings } from "../surroundings.js";
import { withFindingOptions } from "./finding-options.js";
import type { Finish } from "./finish.js";

export function addCheck(program: Command, surroundings: Surroundings, finish: Finish): void {
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
      finish(await (await import("../commands/check.js")).check(paths, options, surroundings)),
    );
}
