import { behindItsTitle, item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { doersOf } from "../acting.js";
import { theAct } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const handshakeNobody: Rule = {
  id: "handshake/nobody",
  severity: "error",
  finds:
    "a handshake into a frontstage, backstage or support action of another lane or step that names neither `by` nor `using`",
  minimal: true,
  check({ model, acts }, report) {
    for (const handshake of model.handshakes) {
      // An exchange with nobody on one side is `handshake/dangling`.
      if (handshake.kind === "exchange") continue;
      const from = acts.get(handshake.from);
      const to = acts.get(handshake.to);
      if (from === undefined || to === undefined) continue;
      if (to.lane === "customer" || to.lane === "evidence" || doersOf(to).length > 0) continue;
      if (from.lane === to.lane && from.step === to.step) continue;
      report({
        at: placeOfFirst(handshake, "to", "target"),
        message: `Nobody is there to take this handshake: ${theAct(to)} names neither \`by\` nor \`using\`.`,
        help: phrase`Say who does it: ${item("by", "ROLE")} or ${item("using", "SYSTEM")} ${behindItsTitle}.`,
        related: [{ span: to.origin.name, message: "it hands over to this action" }],
      });
    }
  },
};
