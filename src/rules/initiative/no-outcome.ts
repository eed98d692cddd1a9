import { inItsBlock, textItem } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeNoOutcome: Rule = {
  id: "initiative/no-outcome",
  severity: "warning",
  finds: "an initiative that doesn't say what will have changed",
  minimal: false,
  check({ model }, report) {
    for (const initiative of model.initiatives) {
      if (initiative.outcome !== undefined) continue;
      report({
        at: initiative.origin.name,
        message: `Nothing says what ${the("initiative", initiative)} will have changed.`,
        help: phrase`Write it ${inItsBlock}: ${textItem("outcome", "Fewer walk away")}.`,
      });
    }
  },
};
