import type { Flow } from "./flows.js";
import type { Party } from "./parties.js";
import { weightOf } from "./summary.js";

const mostNamed = 12;

/** What a pointer that rests on a line reads: all that is handed over. */
export function flowTitle(flow: Flow): string {
  const { from, to, labels } = flow;
  const named = labels.slice(0, mostNamed);
  const more = labels.length > mostNamed ? [`${labels.length - mostNamed} more`] : [];
  const what = named.length === 0 ? "" : `: ${[...named, ...more].join("; ")}`;
  return `${from.title} to ${to.title}, ${weightOf(flow)}${what}`;
}

/** What a pointer that rests on a party reads. */
export function partyTitle(party: Party, flows: readonly Flow[]): string {
  const sum = (of: "from" | "to"): number =>
    flows.reduce((total, flow) => total + (flow[of] === party ? flow.handshakes.length : 0), 0);
  return `${party.title}: hands over ${sum("from")}, takes over ${sum("to")}`;
}
