import { brandColours } from "../../backends/svg/brand/colours.js";
import { themeNames } from "../../backends/svg/theme-names.js";
import { backends } from "../../backends/table.js";
import type { Outcome } from "../../diagnostics/diagnostic.js";
import { languageErrors } from "../../diagnostics/language.js";
import { rules } from "../../rules/index.js";
import type { Rule } from "../../rules/rule.js";
import { createSource } from "../../text/source.js";
import { type Known, noSettings, type Settings } from "../../yaml/settings/settings.js";
import { ignoreRules } from "../ignore/rules.js";
import { views } from "../views.js";

/** What settings may name, `more` being rules beside those that come with the compiler. */
export function known(more: readonly Rule[] = []): Known {
  return {
    rules: [...rules, ...ignoreRules, ...more],
    languageErrors,
    formats: backends.map(({ name }) => name),
    views: views.map(({ name }) => name),
    themes: themeNames,
    colours: brandColours,
  };
}

/** Reads a settings file. `path` is relative to the workspace root. Where there are findings, nothing should go by the settings. */
export async function parseSettings(
  path: string,
  text: string,
  more: readonly Rule[] = [],
): Promise<Outcome<Settings>> {
  // Many a workspace has the file only to mark its root.
  if (text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line))) return { value: noSettings, diagnostics: [] };
  const source = createSource(path, text);
  const names = known(more);
  const plain = (await import("../../yaml/settings/plain.js")).readPlainSettings(source, names);
  const read = plain ?? (await import("../../yaml/settings/any.js")).readSettings(source, names);
  if (read.diagnostics.length > 0 || read.value.themes.length === 0) return read;
  const { faintColours } = await import("./contrast.js");
  return { value: read.value, diagnostics: faintColours(read.value.themes) };
}
