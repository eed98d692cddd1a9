import { inItsBlock, item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const painNoEvidence: Rule = {
  id: "pain/no-evidence",
  severity: "info",
  finds: "a pain that no insight backs",
  minimal: false,
  check({ model }, report) {
    for (const pain of model.steps.flatMap((step) => step.pains)) {
      if (pain.evidence.length > 0) continue;
      report({
        at: pain.origin.name,
        message: `No insight backs ${the("pain", { id: pain.path, title: pain.title })}.`,
        help: phrase`Write ${item("evidence", "INSIGHT")} ${inItsBlock}, and declare what was learned as an insight.`,
      });
    }
  },
};
