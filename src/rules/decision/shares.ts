import { toHundredths } from "../../measures/rounding.js";
import { theAct } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

/** In percent: what rounding may cost. */
const tolerance = 1;

export const decisionShares: Rule = {
  id: "decision/shares",
  severity: "warning",
  finds: "shares that don't add up to 100% (±1); silent unless every option has one",
  minimal: false,
  check({ model }, report) {
    for (const decision of model.steps.flatMap((step) => step.decisions)) {
      const shares = decision.options.flatMap((option) => option.share?.value ?? []);
      if (shares.length === 0 || shares.length < decision.options.length) continue;
      const sum = toHundredths(shares.reduce((all, share) => all + share, 0));
      if (Math.abs(sum - 100) <= tolerance) continue;
      report({
        at: decision.origin.name,
        message: `The shares of ${theAct(decision)} add up to ${sum}%, not to 100%.`,
        help: "Correct the shares, or leave out one that nobody knows.",
        related: shares.slice(0, 6).map((share, index) => ({
          span: placeOfFirst(decision, `options.${index}.share`, `options.${index}`),
          message: `${share}%`,
        })),
      });
    }
  },
};
