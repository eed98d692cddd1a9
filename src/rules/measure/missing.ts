import { inItsBlock, measuring } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { the, theStep } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureMissing: Rule = {
  id: "measure/missing",
  severity: "error",
  finds:
    "a key touchpoint or a goal that nothing measures (a step is measured by its own measures and its actions' and handshakes')",
  minimal: true,
  check({ model, measuredSteps }, report) {
    const help = phrase`Write ${measuring()} ${inItsBlock}, and declare that measure where there is none.`;
    for (const goal of model.goals) {
      if (goal.measuredBy.length > 0) continue;
      const message = `Nothing measures ${the("goal", goal)}, so nobody can tell whether it is reached.`;
      report({ at: goal.origin.name, message, help });
    }
    for (const step of model.steps) {
      if (!step.key || measuredSteps.has(step.id)) continue;
      report({
        at: step.origin.name,
        message: `Nothing measures ${theStep(step)}, and it is a key one.`,
        help,
        related: [{ span: placeOf(step, "key"), message: "marked as a moment of truth" }],
      });
    }
  },
};
