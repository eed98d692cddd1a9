import { somePersona } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { personasInScope } from "../in-scope.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const personaNone: Rule = {
  id: "persona/none",
  severity: "warning",
  finds: "no persona in scope (declared or used)",
  minimal: false,
  check(subject, report) {
    const { model } = subject;
    if (personasInScope(subject).length > 0) return;
    report({
      at: model.origin.name,
      message: `Nobody is named for whom ${the("blueprint", model)} is made.`,
      help: phrase`Declare one, ${somePersona}, or use a catalog that has some.`,
    });
  },
};
