import { type Lane, lanes } from "../../model/journey.js";

/** What lanes are called where the author doesn't say otherwise. */
export const laneTitles: Readonly<Record<Lane, string>> = {
  evidence: "Physical evidence",
  customer: "Customer actions",
  frontstage: "Frontstage",
  backstage: "Backstage",
  support: "Support processes",
};

/** The line below each lane. */
const linesBelow: Readonly<Partial<Record<Lane, string>>> = {
  customer: "Line of interaction",
  frontstage: "Line of visibility",
  backstage: "Line of internal interaction",
};

/** Names of the lines between two lanes, from the top. */
export function linesBetween(above: Lane, below: Lane): readonly string[] {
  return lanes.slice(lanes.indexOf(above), lanes.indexOf(below)).flatMap((lane) => linesBelow[lane] ?? []);
}
