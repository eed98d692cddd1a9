import { inItsBlock, item, someGain } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeAimless: Rule = {
  id: "initiative/aimless",
  severity: "warning",
  finds: "an initiative that resolves and improves nothing",
  minimal: false,
  check({ model }, report) {
    for (const initiative of model.initiatives) {
      if (initiative.resolves.length > 0 || initiative.improves.length > 0) continue;
      report({
        at: initiative.origin.name,
        message: `Nothing gets better by ${the("initiative", initiative)}.`,
        help: phrase`Write ${item("resolves", "PAIN")} ${inItsBlock}, or ${someGain}.`,
      });
    }
  },
};
