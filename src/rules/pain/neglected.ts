import { opportunityFor, somePain } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import type { Step } from "../../model/journey.js";
import { theStep } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

/** From 1 to 5: from here on a step holds the customer strongly. */
const highArc = 4;

/** From -2 to +2: down from here it feels bad. */
const badFeeling = -1;

export const painNeglected: Rule = {
  id: "pain/neglected",
  severity: "warning",
  finds: "a high arc and a bad feeling (engagement 4 or more, emotion -1 or lower) that nothing resolves: mend first",
  minimal: false,
  check({ model, resolved }, report) {
    for (const step of model.steps) {
      if (step.engagement === undefined || step.engagement < highArc || isResolved(step, resolved)) continue;
      const lowest = Math.min(0, ...step.emotions.map((emotion) => emotion.value));
      if (lowest > badFeeling) continue;
      const index = step.emotions.findIndex((emotion) => emotion.value === lowest);
      report({
        at: placeOfFirst(step, `emotions.${index}.value`, `emotions.${index}`),
        message: `It feels bad where the customer is held most, in ${theStep(step)}, and nothing resolves it: mend this first.`,
        help: phrase`Write what hurts and what would end it: ${somePain} and ${opportunityFor("ID")}.`,
        related: [{ span: placeOf(step, "engagement"), message: `engagement ${step.engagement} of 5` }],
      });
    }
  },
};

/** Something resolves one of its pains, or takes up one of its opportunities. */
function isResolved(step: Step, resolved: ReadonlySet<string>): boolean {
  return [...step.pains, ...step.opportunities].some(({ path }) => resolved.has(path));
}
