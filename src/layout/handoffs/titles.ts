import type { Flow } from "./flows.js";
import type { Party } from "./parties.js";
import { weightOf } from "./summary.js";

const mostNamed = 12;

/** What a pointer that rests on a line reads: all that is handed over. */
export function flowTitle(flow: Flow): string {
  const { from, to } = flow;
  return `${from.title} to ${to.title}, ${weightOf(flow)}: ${contentOf(flow, mostNamed)}`;
}

/** What is handed over; where nothing says that, what the receivers do with it. At most so many, and how many more. */
export function contentOf({ labels, outcomes }: Flow, most: number): string {
  const named = labels.length > 0 ? labels : outcomes;
  const more = named.length > most ? [`${named.length - most} more`] : [];
  return [...named.slice(0, most), ...more].join("; ");
}

/** What a pointer that rests on a party reads. */
export function partyTitle(party: Party, flows: readonly Flow[]): string {
  const sum = (of: "from" | "to"): number =>
    flows.reduce((total, flow) => total + (flow[of] === party ? flow.handshakes.length : 0), 0);
  return `${party.title}: hands over ${sum("from")}, takes over ${sum("to")}`;
}
