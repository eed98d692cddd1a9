import { inItsBlock, owner } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const systemNoOwner: Rule = {
  id: "system/no-owner",
  severity: "info",
  finds: "a system nobody owns",
  minimal: false,
  check({ model }, report) {
    for (const system of model.systems) {
      if (system.owner !== undefined) continue;
      report({
        at: system.origin.name,
        message: `Nobody owns ${the("system", system)}.`,
        help: phrase`Write ${owner} ${inItsBlock}.`,
      });
    }
  },
};
