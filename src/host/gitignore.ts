import { relative, sep } from "node:path";
import { type IgnorePattern, readIgnorePattern } from "./gitignore-pattern.js";

/** What a `.gitignore` leaves out, by paths relative to its folder. */
export interface IgnoreRules {
  readonly folder: string;
  /** The last that fits counts. */
  readonly patterns: readonly IgnorePattern[];
}

export function ignoreRulesOf(folder: string, text: string): IgnoreRules {
  const patterns = text.split("\n").flatMap((line) => readIgnorePattern(withoutEnd(line)) ?? []);
  return { folder, patterns };
}

/** Blanks at a line's end count only behind a backslash. */
function withoutEnd(line: string): string {
  return /^(?:[^\\ ]|\\.|\\$| +(?=[^ ]))*/su.exec(line.replace(/\r$/, ""))![0];
}

/** As git decides: the last pattern that fits wins, and those of an inner folder come after those of an outer one. */
export function isLeftOut(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, patterns } of rules.toReversed()) {
    const parts = relative(folder, path).split(sep);
    const last = patterns.findLast((pattern) => pattern.fits(parts, isFolder));
    if (last !== undefined) return !last.isNegated;
  }
  return false;
}
