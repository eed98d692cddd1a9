import { type Command, Option } from "commander";
import { backends } from "../../backends/table.js";
import { views } from "../../compiler/views.js";
import type { BuildOptions } from "../commands/build.js";
import type { Surroundings } from "../surroundings.js";
import { withFindingOptions } from "./finding-options.js";
import type { Finish } from "./finish.js";
import { listOption, themeOption } from "./shared-options.js";
import { parsePath, parseScale, someOf } from "./values.js";

export function addBuild(program: Command, surroundings: Surroundings, finish: Finish): void {
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
      finish(await (await import("../commands/build.js")).build(paths, options, surroundings)),
    );
}
