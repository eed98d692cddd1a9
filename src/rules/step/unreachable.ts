import { handshake } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { reachableSteps } from "../../model/graph.js";
import { theStep } from "../naming.js";
import type { Rule } from "../rule.js";

export const stepUnreachable: Rule = {
  id: "step/unreachable",
  severity: "warning",
  finds:
    "a step no way leads to from the first step, the first step of a path, or an entry (ancillaries start by their trigger)",
  minimal: true,
  check({ model, graph }, report) {
    const reached = reachableSteps(model, graph);
    for (const step of model.steps) {
      if (step.ancillary || reached.has(step.id)) continue;
      report({
        at: step.origin.name,
        message: `No way leads to ${theStep(step)}.`,
        help: phrase`Hand over to it from the step before: ${handshake("STEP", step.id)}; or let an entry lead to it.`,
      });
    }
  },
};
