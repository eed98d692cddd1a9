import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { capital, the } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeOverdue: Rule = {
  id: "initiative/overdue",
  severity: "warning",
  finds: "its end has passed and it isn't done or dropped",
  minimal: false,
  check({ model, today }, report) {
    for (const initiative of model.initiatives) {
      const { to, status } = initiative;
      if (to === undefined || to >= today || status === "done" || status === "dropped") continue;
      report({
        at: placeOf(initiative, "to"),
        message: `${capital(the("initiative", initiative))} should have ended by ${to}, and it is still ${status}.`,
        help: phrase`Write ${item("status", "done")} or ${item("status", "dropped")}, or a later end.`,
      });
    }
  },
};
