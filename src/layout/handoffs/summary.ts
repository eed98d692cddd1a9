import type { Model } from "../../model/blueprint.js";
import { counted } from "../page/counted.js";
import type { EmptyPicture } from "../page/empty.js";
import type { Flow, Manner } from "./flows.js";
import type { Party } from "./parties.js";

const nouns: Readonly<Record<Manner, string>> = { handover: "hand-off", notify: "notification", exchange: "exchange" };

/** `3 hand-offs`, `1 notification`. */
export function weightOf({ manner, handshakes }: Flow): string {
  return counted(handshakes.length, nouns[manner]);
}

/** The flows that nothing outweighs; none where all weigh the same. */
export function heaviestOf(flows: readonly Flow[]): ReadonlySet<Flow> {
  const most = flows[0]?.handshakes.length ?? 0;
  const heaviest = flows.filter(({ handshakes }) => handshakes.length === most);
  return new Set(most > 1 ? heaviest : []);
}

/** What is said of a blueprint in which nobody hands anything over. */
export function emptyHandoffs(model: Model): EmptyPicture {
  return {
    view: "handoffs",
    name: "Hand-off map",
    title: titleOf(model),
    description: "Nobody hands anything over to anybody else yet.",
    words:
      "No hand-offs yet. This map shows who hands over to whom, and how often, as soon as what one does leads to what another does.",
  };
}

/** What a screen reader says of the picture. */
export function describe(
  model: Model,
  parties: readonly Party[],
  flows: readonly Flow[],
): { readonly title: string; readonly description: string } {
  const handshakes = flows.reduce((sum, flow) => sum + flow.handshakes.length, 0);
  const heaviest = [...heaviestOf(flows)];
  const weight = heaviest[0] && `${weightOf(heaviest[0])}${heaviest.length > 1 ? " each" : ""}`;
  const named = heaviest.slice(0, 3).map(({ from, to }) => `${from.title} to ${to.title}`);
  const more = heaviest.length > 3 ? [`${heaviest.length - 3} more`] : [];
  const tail = weight === undefined ? "" : ` The heaviest: ${[...named, ...more].join("; ")}, ${weight}.`;
  return {
    title: titleOf(model),
    description: `${counted(handshakes, "handshake")} between ${parties.length} parties.${tail}`,
  };
}

function titleOf(model: Model): string {
  return `Hand-off map: ${model.title}`;
}
