import { action } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { actsInOrder } from "../../model/index.js";
import { isCustomers } from "../acting.js";
import { theStep } from "../naming.js";
import type { Rule } from "../rule.js";

export const stepNoCustomer: Rule = {
  id: "step/no-customer",
  severity: "warning",
  finds: "a step in which the customer does nothing (steps of phases only)",
  minimal: true,
  check({ model }, report) {
    for (const step of model.steps) {
      if (step.ancillary || actsInOrder(step).some(isCustomers)) continue;
      report({
        at: step.origin.name,
        message: `The customer does nothing in ${theStep(step)}.`,
        help: phrase`Write what they do: ${action("customer", "Waits for the answer")}; or make it an ancillary, a process beside the journey.`,
      });
    }
  },
};
