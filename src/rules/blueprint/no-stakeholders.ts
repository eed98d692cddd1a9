import { inTheBlueprint, item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const blueprintNoStakeholders: Rule = {
  id: "blueprint/no-stakeholders",
  severity: "warning",
  finds: 'no stakeholders ("failing to involve")',
  minimal: false,
  check({ model }, report) {
    if (model.stakeholders.length > 0) return;
    report({
      at: model.origin.name,
      message: `Nothing says who must be heard about ${the("blueprint", model)}.`,
      help: phrase`Write ${item("stakeholders", "ROLE", "ROLE")} ${inTheBlueprint}.`,
    });
  },
};
