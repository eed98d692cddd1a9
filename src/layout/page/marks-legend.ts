import { blindEyeIcon, clockIcon, letterIcon, starIcon } from "./icons.js";
import { iconEntry, type LegendEntry } from "./legend.js";

/** Which marks a picture has. */
export interface Marks {
  readonly key: boolean;
  readonly fails: boolean;
  /** At waits, and at those that nothing is told of. */
  readonly clocks: boolean;
  readonly blindEyes: boolean;
}

/** What the marks at steps and acts mean: those that occur, and no others. */
export function markEntries({ key, fails, clocks, blindEyes }: Marks): readonly LegendEntry[] {
  const marks: readonly (readonly [boolean, LegendEntry])[] = [
    [key, iconEntry("key touchpoint: a moment of truth", starIcon)],
    [fails, iconEntry("fail point", (x, y) => letterIcon("F", x, y, "fail"))],
    [clocks, iconEntry("the customer waits", (x, y) => clockIcon(x, y, "wait"))],
    [blindEyes, iconEntry("nothing tells them how long, or why", (x, y) => blindEyeIcon(x, y, "wait"))],
  ];
  return marks.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
