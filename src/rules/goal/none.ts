import { someGoal } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const goalNone: Rule = {
  id: "goal/none",
  severity: "warning",
  finds: "a blueprint with no goal",
  minimal: false,
  check({ model }, report) {
    if (model.goals.length > 0) return;
    report({
      at: model.origin.name,
      message: `No goal says what ${the("blueprint", model)} is for.`,
      help: phrase`Write one: ${someGoal}.`,
    });
  },
};
