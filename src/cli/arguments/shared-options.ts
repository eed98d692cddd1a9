import { themeNames } from "../../backends/svg/theme-names.js";
import type { OptionForm } from "./form.js";
import { readDay, readPath } from "./values.js";

// What more than one command takes.

export const pathsHelp = "files, folders, or - for standard input (default: the whole workspace)";

/** The colours of pictures, as the commands that draw take them. */
export function themeOption(): OptionForm {
  return {
    flags: "--theme <NAME>",
    doc: `colours of the pictures (default: the settings', else light, and HTML pages as the reader's system): ${themeNames.join(", ")}, or one of the settings'`,
  };
}

/** The day of a run, as the commands that find something take it. */
export function todayOption(): OptionForm {
  return {
    flags: "--today <DATE>",
    doc: "the day that rules about dates go by (default: today, or that of SOURCE_DATE_EPOCH)",
    read: readDay,
  };
}

/** The settings, where they aren't the workspace's own. */
export function configOption(usual: string): OptionForm {
  return { flags: "--config <FILE>", doc: `the settings (default: ${usual})`, read: readPath };
}

/** Rules of the user's own, as often as there are modules of them. */
export function rulesOption(): OptionForm {
  return {
    flags: "--rules <MODULE>",
    doc: "a JavaScript module with rules of your own; it is run, so name one that you trust",
    read: (path, before?: readonly string[]) => [...(before ?? []), readPath(path)],
  };
}

export function colourOption(): OptionForm {
  return { flags: "--no-color", doc: "print without colours" };
}

/** What standard input is called. */
export function stdinOption(): OptionForm {
  return {
    flags: "--stdin-name <PATH>",
    doc: "the path that standard input is read as",
    usual: "stdin",
    read: readPath,
  };
}

/** The help of what takes a name out of a list: each with what it is for. */
export function listed(intro: string, rows: readonly { readonly name: string; readonly doc: string }[]): string {
  return intro + rows.map(({ name, doc }) => `${name} (${doc})`).join(", ");
}
