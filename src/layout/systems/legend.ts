import { iconEntry, type LegendEntry, lineEntry } from "../page/legend.js";
import { arrivalIcon, departureIcon, unusedIcon } from "./icons.js";
import { type Entry, isUnused, type Replacement } from "./landscape.js";
import { replacementLine } from "./replacement.js";

/** Says what lines and marks mean: those that occur, and no others. */
export function legendOf(entries: readonly Entry[], replacements: readonly Replacement[]): readonly LegendEntry[] {
  const marks: readonly (readonly [boolean, LegendEntry])[] = [
    [replacements.length > 0, lineEntry("is replaced by", (points) => [replacementLine(points)])],
    [
      entries.some(({ introducedBy }) => introducedBy.length > 0),
      iconEntry("an initiative introduces it", arrivalIcon),
    ],
    [entries.some(({ retiredBy }) => retiredBy.length > 0), iconEntry("an initiative retires it", departureIcon)],
    [entries.some(isUnused), iconEntry("nobody uses it in any step", unusedIcon)],
  ];
  return marks.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
