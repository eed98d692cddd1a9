import type { Item, Point } from "../../scene/scene.js";
import { letterIcon } from "../page/icons.js";
import { iconEntry, type LegendEntry, lineEntry } from "../page/legend.js";
import { type Flow, isRanked, type Manner } from "./flows.js";
import { drawFlowLine, heavyPaint, type LineLook, manners } from "./lines.js";
import type { Party } from "./parties.js";
import { partyIcon } from "./party-icons.js";

const mannerWords: Readonly<Record<Manner, string>> = {
  handover: "hands over",
  notify: "notifies, without waiting",
  exchange: "exchange: both sides act",
};

const kindWords = [
  ["person", "a person"],
  ["team", "a role or team"],
  ["system", "a system"],
] as const;

/** Says what lines and shapes mean: those that occur, and no others. */
export function legendOf(
  parties: readonly Party[],
  flows: readonly Flow[],
  heaviest: ReadonlySet<Flow>,
): readonly LegendEntry[] {
  const occurring = manners.filter((manner) => flows.some((flow) => flow.manner === manner));
  const weights = new Set(flows.map(({ handshakes }) => handshakes.length));
  const kinds = kindWords.filter(([kind]) => parties.some((party) => party.kind === kind));
  return [
    ...occurring.map((manner) =>
      lineEntry(
        mannerWords[manner],
        sample({ stroke: manner, width: 1.3, dashed: manner === "notify", bothWays: manner === "exchange" }),
      ),
    ),
    ...(weights.size > 1
      ? [
          lineEntry(
            "the wider, the more often",
            sample({ stroke: "handover", width: 3.5, dashed: false, bothWays: false }),
          ),
        ]
      : []),
    ...(heaviest.size > 0
      ? [lineEntry("the heaviest", sample({ stroke: heavyPaint, width: 3.5, dashed: false, bothWays: false }))]
      : []),
    ...(flows.some(isRanked)
      ? [iconEntry("place among the heaviest", (x, y) => letterIcon("1", x, y, "boundary"))]
      : []),
    ...kinds.map(([kind, words]) => iconEntry(words, (x, y) => partyIcon(kind, x, y, "boundary"))),
  ];
}

function sample(look: LineLook): (points: readonly Point[]) => readonly Item[] {
  return (points) => drawFlowLine(points, look);
}
