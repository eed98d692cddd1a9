import { inItsBlock, item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureNoCadence: Rule = {
  id: "measure/no-cadence",
  severity: "info",
  finds: "a measure with no `every`",
  minimal: false,
  check({ model }, report) {
    for (const measure of model.measures) {
      if (measure.every !== undefined) continue;
      report({
        at: measure.origin.name,
        message: `Nothing says how often ${the("measure", measure)} is measured.`,
        help: phrase`Write it ${inItsBlock}, as in ${item("every", "30d")}.`,
      });
    }
  },
};
