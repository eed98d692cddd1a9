import { actsInOrder, isDecision } from "../../model/index.js";
import { quoted, theAct } from "../naming.js";
import type { Rule } from "../rule.js";

export const failNoRecovery: Rule = {
  id: "fail/no-recovery",
  severity: "warning",
  finds:
    "a fail point that names no `recovers`, whose action hands over directly to no decision, and whose step has no pain",
  minimal: false,
  check({ model, acts, graph }, report) {
    for (const step of model.steps) {
      if (step.pains.length > 0) continue;
      for (const act of actsInOrder(step)) {
        if (act.fails.length === 0) continue;
        const next = (graph.acts.get(act.path) ?? []).map((path) => acts.get(path));
        if (next.some((other) => other !== undefined && isDecision(other))) continue;
        for (const fail of act.fails) {
          if (fail.recovers !== undefined) continue;
          report({
            at: fail.origin.name,
            message: `Nothing says what happens when ${theAct(act)} fails: ${quoted(fail.title)}.`,
            help: `Name what puts it right, in the action's block: \`fails ${quoted(fail.title)} { recovers ACTION }\`; or hand over to a decision.`,
          });
        }
      }
    }
  },
};
