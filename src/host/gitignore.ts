import { relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** What a `.gitignore` leaves out, by paths relative to its folder. */
export interface IgnoreRules {
  readonly folder: string;
  readonly patterns: Ignore;
}

export function ignoreRulesOf(folder: string, text: string): IgnoreRules {
  return { folder, patterns: ignore().add(text) };
}

/** As git decides: the last pattern that fits wins, and those of an inner folder come after those of an outer one. */
export function isLeftOut(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  let verdict = false;
  for (const { folder, patterns } of rules) {
    const inner = relative(folder, path).split(sep).join("/");
    const { ignored, unignored } = patterns.test(isFolder ? `${inner}/` : inner);
    verdict = ignored || (verdict && !unignored);
  }
  return verdict;
}
