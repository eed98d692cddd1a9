import type { Model } from "../../model/blueprint.js";
import { counted } from "../page/counted.js";
import type { EmptyPicture } from "../page/empty.js";
import { type Entry, isUnused, type Replacement, statuses } from "./landscape.js";

/** What is said of a blueprint without systems. */
export function emptySystems(model: Model): EmptyPicture {
  return {
    view: "systems",
    name: "Technology landscape",
    title: titleOf(model),
    description: "It names no systems yet.",
    words:
      "No systems yet. This landscape shows the systems behind the service by purpose and status, who uses them where, and what replaces what.",
  };
}

/** What a screen reader says of the picture. */
export function describe(
  model: Model,
  entries: readonly Entry[],
  replacements: readonly Replacement[],
): { readonly title: string; readonly description: string } {
  const byStatus = statuses
    .map((status) => [entries.filter(({ system }) => system.status === status).length, status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`);
  const replaced = replacements.slice(0, 5).map(replacementText);
  const more = replacements.length > 5 ? [`${replacements.length - 5} more replacements`] : [];
  const unused = entries.filter(isUnused).length;
  const parts = [
    `${counted(entries.length, "system")}: ${byStatus.join(", ")}.`,
    ...(replaced.length === 0 ? [] : [`${[...replaced, ...more].join("; ")}.`]),
    ...(unused === 0 ? [] : [`${unused} not used in any step.`]),
  ];
  return { title: titleOf(model), description: parts.join(" ") };
}

/** `Offline gateway replaces Payment gateway from 2027-01-10` */
export function replacementText({ old, successor, when }: Replacement): string {
  return `${successor.title} replaces ${old.title}${when === undefined ? "" : ` ${when}`}`;
}

function titleOf(model: Model): string {
  return `Technology landscape: ${model.title}`;
}
