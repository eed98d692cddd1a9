import { inItsBlock, someSource } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureNoSource: Rule = {
  id: "measure/no-source",
  severity: "warning",
  finds: "a measure that doesn't say where its figures come from",
  minimal: false,
  check({ model }, report) {
    for (const measure of model.measures) {
      if (measure.source !== undefined) continue;
      report({
        at: measure.origin.name,
        message: `Nothing says where the figures of ${the("measure", measure)} come from.`,
        help: phrase`Write it ${inItsBlock}, as in ${someSource}.`,
      });
    }
  },
};
