import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { capital, the } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeTooEarly: Rule = {
  id: "initiative/too-early",
  severity: "warning",
  finds: "it starts before one it depends on ends",
  minimal: false,
  check({ model, initiatives }, report) {
    for (const initiative of model.initiatives) {
      for (const id of initiative.depends) {
        const before = initiatives.get(id);
        if (initiative.from === undefined || before?.to === undefined || initiative.from >= before.to) continue;
        report({
          at: placeOf(initiative, "from"),
          message: `${capital(the("initiative", initiative))} begins before ${the("initiative", before)} ends, on which it depends.`,
          help: phrase`Let it begin on ${before.to} or later, or leave out ${item("depends", id)}.`,
          related: [{ span: placeOf(before, "to"), message: "ends here" }],
        });
      }
    }
  },
};
