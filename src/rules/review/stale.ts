import { reviewed } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { nextReview } from "../../measures/next-review.js";
import { writeLiteral } from "../../values/write.js";
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
    const { every } = model.reviewed ?? {};
    if (due === undefined || every === undefined || due >= today) return;
    report({
      at: placeOfFirst(model, "reviewed.on", "reviewed"),
      message: `${capital(the("blueprint", model))} should have been gone through again by ${due}.`,
      help: phrase`Go through it with its stakeholders, then write ${reviewed(today, writeLiteral(every))}.`,
    });
  },
};
