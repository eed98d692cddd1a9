import { inTheBlueprint, reviewed } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const reviewMissing: Rule = {
  id: "review/missing",
  severity: "warning",
  finds: "no review date",
  minimal: false,
  check({ model, today }, report) {
    if (model.reviewed !== undefined) return;
    report({
      at: model.origin.name,
      message: `Nothing says when ${the("blueprint", model)} was last gone through, so nobody knows whether it still holds.`,
      help: phrase`Write it ${inTheBlueprint}, as in ${reviewed(today)}.`,
    });
  },
};
