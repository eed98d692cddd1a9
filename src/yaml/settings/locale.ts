import { localeUnknown } from "../../diagnostics/messages/settings.js";
import { nearest } from "../../diagnostics/nearest.js";
import { excerpt } from "../../syntax/expect.js";
import { type LocaleName, localeNames } from "../../values/locales.js";
import type { Report } from "../scalars.js";
import type { Tree } from "../tree.js";

/** The locale that is named, or nothing and a finding; what is no name at all has had its finding. */
export function localeIn(tree: Tree | undefined, report: Report): LocaleName | undefined {
  if (tree?.kind !== "scalar" || tree.nothing) return undefined;
  const known = localeNames.find((name) => name === tree.text);
  if (known === undefined) {
    report(localeUnknown(tree.span, { name: excerpt(tree.text), near: near(tree.text), words: localeNames }));
  }
  return known;
}

/** The same name written otherwise, else those of the same language (`de` for `de-DE`), else names that look alike. */
function near(written: string): readonly string[] {
  const name = written.toLowerCase().replaceAll("_", "-");
  const language = name.replace(/-.*/, "");
  const same = localeNames.filter((each) => each.toLowerCase() === name);
  if (same.length > 0) return same;
  const related = localeNames.filter((each) => each.replace(/-.*/, "") === language);
  return related.length > 0 ? related : nearest(written, localeNames);
}
