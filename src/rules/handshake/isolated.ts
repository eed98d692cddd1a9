import { handshake } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import type { Model } from "../../model/blueprint.js";
import { actsOf } from "../../model/graph.js";
import { theAct } from "../naming.js";
import type { Rule } from "../rule.js";

export const handshakeIsolated: Rule = {
  id: "handshake/isolated",
  severity: "warning",
  finds: "a frontstage, backstage or support action that no handshake reaches or leaves",
  minimal: false,
  check({ model, incoming, outgoing }, report) {
    const elsewhere = placesOfOtherWays(model);
    for (const step of model.steps) {
      for (const action of step.actions) {
        const { lane, path } = action;
        if (lane === "evidence" || lane === "customer") continue;
        if (incoming.has(path) || outgoing.has(path) || elsewhere.has(path)) continue;
        report({
          at: action.origin.name,
          message: `No handshake reaches or leaves ${theAct(action)}, so nobody sees what it is for.`,
          help: phrase`Say what it answers or starts: ${handshake("OTHER", action.id)}, or the other way round.`,
        });
      }
    }
  },
};

/** Entries, exits and what puts a failure right connect an action as a handshake does. */
function placesOfOtherWays(model: Model): ReadonlySet<string | undefined> {
  const mends = [...actsOf(model)].flatMap((act) => act.fails.map((fail) => fail.recovers));
  return new Set([...mends, ...model.entries.map((entry) => entry.to), ...model.exits.map((exit) => exit.at)]);
}
