import { inItsBlock, owner } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const goalNoOwner: Rule = {
  id: "goal/no-owner",
  severity: "warning",
  finds: "a goal nobody owns",
  minimal: false,
  check({ model }, report) {
    for (const goal of model.goals) {
      if (goal.owner !== undefined) continue;
      report({
        at: goal.origin.name,
        message: `Nobody owns ${the("goal", goal)}, so nobody answers for reaching it.`,
        help: phrase`Write ${owner} ${inItsBlock}.`,
      });
    }
  },
};
