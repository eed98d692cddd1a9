import type { InitiativeStatus } from "../../model/roadmap.js";
import type { Item } from "../../scene/scene.js";
import { iconEntry, type LegendEntry, lineEntry } from "../page/legend.js";
import { lookOfLink } from "./edges.js";
import type { Link } from "./links.js";
import { milestoneIcon } from "./milestone-icons.js";
import type { Milestone, MilestoneKind } from "./milestones.js";
import { lookOf, statuses, statusIcon } from "./status.js";

const barWidth = 30;
const iconRoom = 18;

const kinds: readonly (readonly [MilestoneKind, string])[] = [
  ["target", "target"],
  ["start", "system goes live"],
  ["end", "system is switched off"],
  ["review", "review due"],
];

/** What bars, lines and marks mean: those that occur, and no others. */
export function legendOf(
  used: readonly InitiativeStatus[],
  links: readonly Link[],
  milestones: readonly Milestone[],
): readonly LegendEntry[] {
  return [
    ...statuses.filter((status) => used.includes(status)).map(statusEntry),
    ...(links.some(({ early }) => !early) ? [linkEntry("has to come first", false)] : []),
    ...(links.some(({ early }) => early) ? [linkEntry("begins before what it needs has ended", true)] : []),
    ...kinds
      .filter(([kind]) => milestones.some((milestone) => milestone.kind === kind))
      .map(([kind, words]) => iconEntry(words, (x, y) => milestoneIcon(kind, x, y))),
  ];
}

function statusEntry(status: InitiativeStatus): LegendEntry {
  const { fill, stroke, strokeWidth, dash } = lookOf(status);
  const draw = (x: number, y: number): readonly Item[] => [
    ...statusIcon(status, x + 6, y),
    {
      type: "rect",
      x: x + iconRoom,
      y: y - 7,
      width: barWidth,
      height: 14,
      radius: 4,
      fill,
      stroke,
      strokeWidth,
      ...(dash === undefined ? {} : { dash }),
    },
  ];
  return { words: status, sampleWidth: iconRoom + barWidth, draw };
}

function linkEntry(words: string, early: boolean): LegendEntry {
  return lineEntry(words, (points) => [{ type: "line", points, ...lookOfLink(early) }]);
}
