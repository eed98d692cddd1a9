import { inItsBlock, owner } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeNoOwner: Rule = {
  id: "initiative/no-owner",
  severity: "warning",
  finds: "an initiative nobody owns",
  minimal: false,
  check({ model }, report) {
    for (const initiative of model.initiatives) {
      if (initiative.owner !== undefined) continue;
      report({
        at: initiative.origin.name,
        message: `Nobody owns ${the("initiative", initiative)}, so nobody drives it.`,
        help: phrase`Write ${owner} ${inItsBlock}.`,
      });
    }
  },
};
