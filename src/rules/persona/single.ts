import { personasInScope } from "../in-scope.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const personaSingle: Rule = {
  id: "persona/single",
  severity: "info",
  finds: 'one persona only ("the same for all customers")',
  minimal: false,
  check(subject, report) {
    const { model } = subject;
    const [only, ...others] = personasInScope(subject);
    if (only === undefined || others.length > 0) return;
    report({
      at: model.origin.name,
      message: `\`${only}\` is the only persona of ${the("blueprint", model)}, as if all customers were the same.`,
      help: "Declare a second persona, the one that differs most.",
    });
  },
};
