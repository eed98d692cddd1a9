import { item, opportunityFor } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

/** From 1 to 5: from here on a pain can't be left as it is. */
const severe = 4;

export const painUnresolved: Rule = {
  id: "pain/unresolved",
  severity: "warning",
  finds: "a pain of severity 4 or 5 that no opportunity and no initiative resolves",
  minimal: false,
  check({ model, resolved }, report) {
    for (const pain of model.steps.flatMap((step) => step.pains)) {
      if (pain.severity === undefined || pain.severity < severe || resolved.has(pain.path)) continue;
      report({
        at: pain.origin.name,
        message: `Nothing resolves ${the("pain", { id: pain.path, title: pain.title })}, and it is a severe one.`,
        help: phrase`Write ${opportunityFor(pain.id)} in the step, or ${item("resolves", pain.path)} in an initiative.`,
        related: [{ span: placeOf(pain, "severity"), message: `severity ${pain.severity} of 5` }],
      });
    }
  },
};
