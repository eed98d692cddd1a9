import { seconds } from "../../values/arithmetic.js";
import { addDays } from "../../values/calendar.js";
import { capital, the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

const secondsADay = 86_400;

export const reviewStale: Rule = {
  id: "review/stale",
  severity: "warning",
  finds: "a review that is overdue",
  minimal: false,
  check({ model, today }, report) {
    if (model.reviewed?.every === undefined) return;
    const { on, every } = model.reviewed;
    const due = addDays(on, Math.floor(seconds(every) / secondsADay));
    if (due >= today) return;
    report({
      at: placeOfFirst(model, "reviewed.on", "reviewed"),
      message: `${capital(the("blueprint", model))} should have been gone through again by ${due}.`,
      help: `Go through it with its stakeholders, then write \`reviewed ${today}\`.`,
    });
  },
};
