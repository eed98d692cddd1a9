import { inItsBlock, item, someDates } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeNoDates: Rule = {
  id: "initiative/no-dates",
  severity: "warning",
  finds: "an initiative that says neither when it runs nor its horizon",
  minimal: false,
  check({ model }, report) {
    for (const initiative of model.initiatives) {
      if (initiative.from !== undefined || initiative.horizon !== undefined) continue;
      report({
        at: initiative.origin.name,
        message: `Nothing says when ${the("initiative", initiative)} runs.`,
        help: phrase`Write ${someDates} ${inItsBlock}, or ${item("horizon", "now")}, \`next\` or \`later\` where there are no dates yet.`,
      });
    }
  },
};
