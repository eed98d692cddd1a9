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
        help: "Write `target COMPARISON by DATE` in its block: `target >= 4.5 by 2027-03-31`.",
      });
    }
  },
};
