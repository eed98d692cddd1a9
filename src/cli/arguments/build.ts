import { backends } from "../../backends/table.js";
import { views } from "../../compiler/views.js";
import type { BuildOptions } from "../commands/build.js";
import { findingOperand, findingOptions } from "./finding-options.js";
import type { CommandForm } from "./form.js";
import { listed, themeOption } from "./shared-options.js";
import { readPath, readScale, someOf } from "./values.js";

/** `sightline build` as the command line has it. */
export function buildForm(): CommandForm {
  const formats = backends.map(({ name }) => name);
  const viewNames = views.map(({ name }) => name);
  const usual = backends.filter((backend) => backend.usual).map(({ name }) => name);
  const formatsIntro = `write these (default: the settings', else ${usual.join(", ")}): `;
  return {
    name: "build",
    doc: "check, then write pictures, reports and models",
    operand: findingOperand,
    options: [
      ...findingOptions(),
      { flags: "-o, --out <DIR>", doc: "write into this folder (default: the settings', else out)", read: readPath },
      { flags: "--format <LIST>", doc: listed(formatsIntro, backends), read: someOf(formats) },
      {
        flags: "--view <LIST>",
        doc: listed("draw these (default: the settings', else all): ", views),
        read: someOf(viewNames),
      },
      themeOption(),
      {
        flags: "--depfile <FILE>",
        doc: "write down for Make or Ninja which files the outputs were made of",
        read: readPath,
      },
      { flags: "--scale <N>", doc: "pixels of a PNG for each px of the drawing (default: 1)", read: readScale },
    ],
    act: async (paths: readonly string[], options: BuildOptions, surroundings) =>
      (await import("../commands/build.js")).build(paths, options, surroundings),
  };
}
