import type { Act, Step } from "../../model/journey.js";
import { blindEyeIcon, clockIcon, letterIcon, starIcon } from "./icons.js";
import { iconEntry, type LegendEntry } from "./legend.js";

/** What the marks at steps and acts mean: those that occur, and no others. */
export function markEntries(steps: readonly Step[], acts: readonly Act[]): readonly LegendEntry[] {
  const waits = [...steps, ...acts].flatMap(({ waits }) => (waits === undefined ? [] : [waits]));
  const marks: readonly (readonly [boolean, LegendEntry])[] = [
    [steps.some(({ key }) => key), iconEntry("key touchpoint: a moment of truth", starIcon)],
    [acts.some(({ fails }) => fails.length > 0), iconEntry("fail point", (x, y) => letterIcon("F", x, y, "fail"))],
    [waits.length > 0, iconEntry("the customer waits", (x, y) => clockIcon(x, y, "wait"))],
    [
      waits.some(({ unseen }) => unseen),
      iconEntry("nothing tells them how long, or why", (x, y) => blindEyeIcon(x, y, "wait")),
    ],
  ];
  return marks.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
