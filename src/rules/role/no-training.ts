import { someTraining } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { actsOf } from "../../model/graph.js";
import type { Act, Action } from "../../model/journey.js";
import { quoted, the } from "../naming.js";
import type { Rule } from "../rule.js";

export const roleNoTraining: Rule = {
  id: "role/no-training",
  severity: "info",
  finds: "a role that acts frontstage and names no training, nor do its actions",
  minimal: false,
  check({ model }, report) {
    const trained = new Set<string>();
    const onStage = new Map<string, Act>();
    for (const act of actsOf(model)) {
      for (const id of act.by) {
        if (((act as Partial<Action>).trainings ?? []).length > 0) trained.add(id);
        if (act.lane === "frontstage" && !onStage.has(id)) onStage.set(id, act);
      }
    }
    for (const role of model.roles) {
      const act = onStage.get(role.id);
      if (act === undefined || role.trainings.length > 0 || trained.has(role.id)) continue;
      report({
        at: role.origin.name,
        message: `Customers meet ${the("role", role)}, and nothing says what it is trained in.`,
        help: phrase`Write ${someTraining} for the role, or for what it does.`,
        related: [{ span: act.origin.name, message: `customers meet it in ${quoted(act.title)}` }],
      });
    }
  },
};
