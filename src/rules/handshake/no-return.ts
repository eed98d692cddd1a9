import { notifies } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { returningActs } from "../../model/graph.js";
import type { Lane } from "../../model/journey.js";
import { theAct } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const handshakeNoReturn: Rule = {
  id: "handshake/no-return",
  severity: "warning",
  finds:
    "a handshake from the customer side (customer, frontstage) into backstage or support from which no way leads back to the customer side, an entry's or exit's step; a `~>` needs no return, and an exchange is its own",
  minimal: false,
  check({ model, graph, acts }, report) {
    const returning = returningActs(model, graph);
    for (const handshake of model.handshakes) {
      if (handshake.kind === "notify" || handshake.kind === "exchange") continue;
      const from = acts.get(handshake.from);
      const to = acts.get(handshake.to);
      if (from === undefined || to === undefined || returning.has(to.path)) continue;
      if (!isCustomerSide(from.lane) || isCustomerSide(to.lane) || to.lane === "evidence") continue;
      report({
        at: placeOfFirst(handshake, "to", "target"),
        message: `No way leads back to the customer from ${theAct(to)}, so they never learn what came of it.`,
        help: phrase`Hand the answer back to a customer or frontstage action, or write ${notifies} where they needn't hear of it.`,
        related: [{ span: to.origin.name, message: "no way leads on from here to the customer" }],
      });
    }
  },
};

function isCustomerSide(lane: Lane): boolean {
  return lane === "customer" || lane === "frontstage";
}
