import type { ConvertOptions } from "../commands/convert.js";
import type { FmtOptions } from "../commands/fmt.js";
import type { CommandForm } from "./form.js";
import { limitOption } from "./limits.js";
import { colourOption, pathsHelp, stdinOption } from "./shared-options.js";
import { oneOf, readPath } from "./values.js";

/** `sightline fmt` as the command line has it. */
export function fmtForm(): CommandForm {
  return {
    name: "fmt",
    doc: "lay files out in the one canonical way, comments and all; what standard input holds is printed",
    operand: { name: "[PATH...]", doc: pathsHelp },
    options: [
      {
        flags: "--check",
        doc: "write nothing, and fail where a file would change",
        usual: false,
        usualTold: "off",
      },
      stdinOption(),
      limitOption(),
      colourOption(),
    ],
    act: async (paths: readonly string[], options: FmtOptions, surroundings) =>
      (await import("../commands/fmt.js")).fmt(paths, options, surroundings),
  };
}

/** `sightline convert` as the command line has it. */
export function convertForm(): CommandForm {
  return {
    name: "convert",
    doc: "write a file in the other form, with nothing lost",
    operand: { name: "<FILE>", doc: "a blueprint or catalog, or - for standard input" },
    options: [
      {
        flags: "--to <FORM>",
        doc: "text or yaml (default: as the name behind -o says, else the other one)",
        read: oneOf(["text", "yaml"] as const),
      },
      { flags: "-o, --out <FILE>", doc: "write into this file (default: print)", read: readPath },
      stdinOption(),
      limitOption(),
      colourOption(),
    ],
    act: async (file: string, options: ConvertOptions, surroundings) =>
      (await import("../commands/convert.js")).convert(file, options, surroundings),
  };
}

/** `sightline textconv` as the command line has it. */
export function textconvForm(): CommandForm {
  return {
    name: "textconv",
    doc: "print a file as `git diff` shall compare it: as text, in the canonical way (see docs/ci.md)",
    operand: { name: "<FILE>", doc: "a blueprint or catalog; what can't be converted is printed as it is" },
    options: [],
    act: async (file: string, _: unknown, surroundings) =>
      (await import("../commands/textconv.js")).textconv(file, surroundings),
  };
}
