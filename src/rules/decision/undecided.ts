import { owner } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { the, theAct } from "../naming.js";
import type { Rule } from "../rule.js";

export const decisionUndecided: Rule = {
  id: "decision/undecided",
  severity: "warning",
  finds: "a decision by a system with no role or owner behind the system",
  minimal: false,
  check({ model, systems }, report) {
    for (const decision of model.steps.flatMap((step) => step.decisions)) {
      const deciders = decision.by.map((id) => systems.get(id));
      // A role, a persona or the customer among them answers for it.
      if (deciders.includes(undefined)) continue;
      deciders.forEach((system, index) => {
        if (system === undefined || system.owner !== undefined) return;
        report({
          at: placeOf(decision, `by.${index}`),
          message: `Nobody answers for ${theAct(decision)}: ${the("system", system)} takes it alone and has no owner.`,
          help: phrase`Write ${owner} for the system, or name a role behind \`by\` as well.`,
          related: [{ span: system.origin.name, message: "nobody owns this system" }],
        });
      });
    }
  },
};
