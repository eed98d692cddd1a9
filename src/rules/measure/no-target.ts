import { inItsBlock, someTarget } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureNoTarget: Rule = {
  id: "measure/no-target",
  severity: "warning",
  finds: "a measure with no target",
  minimal: true,
  check({ model }, report) {
    for (const measure of model.measures) {
      if (measure.targets.length > 0) continue;
      report({
        at: measure.origin.name,
        message: `No target says what ${the("measure", measure)} should become.`,
        help: phrase`Write it ${inItsBlock}, as in ${someTarget}.`,
      });
    }
  },
};
