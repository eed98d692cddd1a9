import { anActual, anotherTarget } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { targetThatCounts } from "../../measures/targets.js";
import { meets } from "../../values/arithmetic.js";
import { writeLiteral } from "../../values/write.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const goalOverdue: Rule = {
  id: "goal/overdue",
  severity: "warning",
  finds: "a goal whose date has passed with no actual that meets it",
  minimal: false,
  check({ model, measures, today }, report) {
    for (const goal of model.goals) {
      const target = targetThatCounts(goal.targets, today);
      if (target?.by === undefined || target.by >= today) continue;
      const actuals = goal.measuredBy.flatMap((id) => measures.get(id)?.actuals ?? []);
      if (actuals.some((actual) => meets(target.value, actual.value))) continue;
      const part = `targets.${goal.targets.indexOf(target)}`;
      report({
        at: placeOfFirst(goal, `${part}.by`, part),
        message: `${target.by} has passed, and no figure shows that ${the("goal", goal)} was reached: ${writeLiteral(target.value)}.`,
        help: phrase`Write ${anActual} of its measure where it was reached, else ${anotherTarget} with a later date.`,
      });
    }
  },
};
