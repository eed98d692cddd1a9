import { action } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { actsInOrder } from "../../model/index.js";
import { theStep } from "../naming.js";
import type { Rule } from "../rule.js";

export const stepNoEvidence: Rule = {
  id: "step/no-evidence",
  severity: "info",
  finds: "a step with no evidence",
  minimal: false,
  check({ model }, report) {
    for (const step of model.steps) {
      if (step.ancillary || actsInOrder(step).some((act) => act.lane === "evidence")) continue;
      report({
        at: step.origin.name,
        message: `The customer sees and touches nothing in ${theStep(step)}.`,
        help: phrase`Write what they have before them: ${action("evidence", "Receipt")}.`,
      });
    }
  },
};
