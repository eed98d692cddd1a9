import { inItsBlock, owner } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureNoOwner: Rule = {
  id: "measure/no-owner",
  severity: "warning",
  finds: "a measure nobody owns",
  minimal: false,
  check({ model }, report) {
    for (const measure of model.measures) {
      if (measure.owner !== undefined) continue;
      report({
        at: measure.origin.name,
        message: `Nobody owns ${the("measure", measure)}, so nobody acts on what it says.`,
        help: phrase`Write ${owner} ${inItsBlock}.`,
      });
    }
  },
};
