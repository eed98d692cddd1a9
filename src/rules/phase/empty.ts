import { someStep } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const phaseEmpty: Rule = {
  id: "phase/empty",
  severity: "warning",
  finds: "a phase with no steps",
  minimal: true,
  check({ model }, report) {
    for (const phase of model.phases) {
      if (phase.steps.length > 0) continue;
      report({
        at: phase.origin.name,
        message: `There are no steps in ${the("phase", phase)}.`,
        help: phrase`Write its touchpoints: ${someStep}; or leave the phase out.`,
      });
    }
  },
};
