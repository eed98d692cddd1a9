import { nextReview } from "../../measures/next-review.js";
import { capital, the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const reviewStale: Rule = {
  id: "review/stale",
  severity: "warning",
  finds: "a review that is overdue",
  minimal: false,
  check({ model, today }, report) {
    const due = nextReview(model);
    if (due === undefined || due >= today) return;
    report({
      at: placeOfFirst(model, "reviewed.on", "reviewed"),
      message: `${capital(the("blueprint", model))} should have been gone through again by ${due}.`,
      help: `Go through it with its stakeholders, then write \`reviewed ${today}\`.`,
    });
  },
};
