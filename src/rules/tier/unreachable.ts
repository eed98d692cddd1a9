import { shift } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const tierUnreachable: Rule = {
  id: "tier/unreachable",
  severity: "warning",
  finds: "a tier after the first that no shift leads to",
  minimal: false,
  check({ model }, report) {
    for (const dimension of model.dimensions) {
      const reached = new Set(dimension.shifts.filter(({ from, to }) => from !== to).map((shift) => shift.to));
      for (const tier of dimension.tiers.slice(1)) {
        if (reached.has(tier.id)) continue;
        report({
          at: tier.origin.name,
          message: `No shift leads to ${the("tier", tier)} of ${the("dimension", dimension)}.`,
          help: phrase`Write where customers move to it: ${shift("TIER", tier.id, "STEP")}.`,
        });
      }
    }
  },
};
