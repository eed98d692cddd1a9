import { inItsBlock, measuring } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { writeLiteral } from "../../values/write.js";
import type { Rule } from "../rule.js";

export const handshakeUnmeasured: Rule = {
  id: "handshake/unmeasured",
  severity: "info",
  finds: "a long-form handshake with an `sla` and no measure",
  minimal: false,
  check({ model }, report) {
    for (const handshake of model.handshakes) {
      const { sla, from, to, measuredBy } = handshake;
      if (sla === undefined || measuredBy.length > 0) continue;
      report({
        at: placeOf(handshake, "sla"),
        message: `Nothing measures whether the handshake from \`${from}\` to \`${to}\` keeps its ${writeLiteral(sla)}.`,
        help: phrase`Write ${measuring()} ${inItsBlock}.`,
      });
    }
  },
};
