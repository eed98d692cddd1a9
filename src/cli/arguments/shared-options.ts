import { Option } from "commander";
import { themeNames } from "../../backends/svg/theme-names.js";
import { parseDay, parsePath } from "./values.js";

// What more than one command takes.

export const pathsHelp = "files, folders, or - for standard input (default: the whole workspace)";

/** The colours of pictures, as the commands that draw take them. */
export function themeOption(): Option {
  return new Option(
    "--theme <NAME>",
    `colours of the pictures (default: the settings', else light): ${themeNames.join(", ")}, or one of the settings'`,
  );
}

/** The day of a run, as the commands that find something take it. */
export function todayOption(): Option {
  return new Option(
    "--today <DATE>",
    "the day that rules about dates go by (default: today, or that of SOURCE_DATE_EPOCH)",
  ).argParser(parseDay);
}

/** The settings, where they aren't the workspace's own. */
export function configOption(usual: string): Option {
  return new Option("--config <FILE>", `the settings (default: ${usual})`).argParser(parsePath);
}

/** Rules of the user's own, as often as there are modules of them. */
export function rulesOption(): Option {
  return new Option(
    "--rules <MODULE>",
    "a JavaScript module with rules of your own; it is run, so name one that you trust",
  ).argParser((path: string, before?: readonly string[]) => [...(before ?? []), parsePath(path)]);
}

export function colourOption(): Option {
  return new Option("--no-color", "print without colours");
}

/** What standard input is called. */
export function stdinOption(): Option {
  return new Option("--stdin-name <PATH>", "the path that standard input is read as")
    .default("stdin")
    .argParser(parsePath);
}

/** An option with a list of names, each with what it is for. */
export function listOption(
  flags: string,
  intro: string,
  rows: readonly { readonly name: string; readonly doc: string }[],
): Option {
  return new Option(flags, `${intro}${rows.map(({ name, doc }) => `${name} (${doc})`).join(", ")}`);
}
