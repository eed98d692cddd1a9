import { measuring } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureBlindPhase: Rule = {
  id: "measure/blind-phase",
  severity: "warning",
  finds: "a whole phase in which nothing is measured",
  minimal: true,
  check({ model, measuredSteps }, report) {
    for (const phase of model.phases) {
      // Of a phase with no steps `phase/empty` speaks.
      if (phase.steps.length === 0 || phase.measuredBy.length > 0) continue;
      if (phase.steps.some((step) => measuredSteps.has(step))) continue;
      report({
        at: phase.origin.name,
        message: `Nothing is measured in ${the("phase", phase)}, so nobody sees how it goes.`,
        help: phrase`Write ${measuring()} in the phase or in one of its steps.`,
      });
    }
  },
};
