import { behindItsTitle, item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { theAct } from "../naming.js";
import type { Rule } from "../rule.js";

export const stepNoChannel: Rule = {
  id: "step/no-channel",
  severity: "warning",
  finds: "a customer or frontstage action (no decision) with no channel",
  minimal: false,
  check({ model }, report) {
    for (const step of model.steps) {
      if (step.ancillary) continue;
      for (const action of step.actions) {
        if ((action.lane !== "customer" && action.lane !== "frontstage") || action.via.length > 0) continue;
        report({
          at: action.origin.name,
          message: `Nothing says through which channel ${theAct(action)} goes.`,
          help: phrase`Write ${item("via", "CHANNEL")} ${behindItsTitle}.`,
        });
      }
    }
  },
};
