import { placeOf } from "../../model/element.js";
import { daysBetween } from "../../values/calendar.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const insightOld: Rule = {
  id: "insight/old",
  severity: "info",
  finds: "older than a year (configurable)",
  minimal: false,
  options: [{ name: "days", value: 365, doc: "From how many days on an insight is old." }],
  check({ model, today }, report, option) {
    for (const insight of model.insights) {
      if (insight.on === undefined) continue;
      const age = daysBetween(insight.on, today);
      if (age <= option("days")) continue;
      report({
        at: placeOf(insight, "on"),
        message: `What was learned in ${the("insight", insight)} is ${age} days old, and customers may have changed.`,
        help: "Ask or count again, and declare what you learn as a new insight.",
      });
    }
  },
};
