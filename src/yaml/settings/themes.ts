import { badThemeName, themeTaken, themeUnknown } from "../../diagnostics/messages/settings.js";
import { nearest } from "../../diagnostics/nearest.js";
import { excerpt } from "../../syntax/expect.js";
import type { Report } from "../scalars.js";
import type { Mapping, Scalar, Tree } from "../tree.js";
import { mappingIn, scalarIn } from "./members.js";
import { namedFile } from "./paths.js";
import type { Known, ThemeSetting } from "./settings.js";

/** The team's own themes in a settings file; what can't be followed has its finding, here or from the check of its shape. */
export function ownThemes(tree: Tree | undefined, known: Known, report: Report): readonly ThemeSetting[] {
  if (tree?.kind !== "mapping") return [];
  return [...tree.entries].flatMap(([name, { key, value }]) => {
    if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) report(badThemeName(key.span, { name: excerpt(name) }));
    else if (known.themes.includes(name)) report(themeTaken(key.span, { name }));
    return value.kind === "mapping" ? [ownTheme(name, value, known, report)] : [];
  });
}

function ownTheme(name: string, tree: Mapping, known: Known, report: Report): ThemeSetting {
  const base = scalarIn(tree, "base");
  if (base !== undefined) checkThemeName(base, known.themes, report);
  const colours = mappingIn(tree, "colours");
  const font = mappingIn(tree, "font");
  const regular = namedFile(font?.entries.get("regular")?.value, report);
  const semibold = namedFile(font?.entries.get("semibold")?.value, report);
  return {
    name,
    base: base?.text ?? "light",
    colours: [...(colours?.entries ?? [])].flatMap(([colour, { value }]) =>
      value.kind === "scalar" && !value.nothing ? [{ name: colour, value: value.text, at: value.span }] : [],
    ),
    ...(regular === undefined || semibold === undefined ? {} : { font: { regular, semibold } }),
  };
}

/** Tells of a theme that isn't there. */
export function checkThemeName({ text, span }: Scalar, words: readonly string[], report: Report): void {
  if (!words.includes(text)) report(themeUnknown(span, { name: excerpt(text), words, near: nearest(text, words) }));
}
