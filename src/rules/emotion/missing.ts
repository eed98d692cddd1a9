import { emotion } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { theStep } from "../naming.js";
import type { Rule } from "../rule.js";

export const emotionMissing: Rule = {
  id: "emotion/missing",
  severity: "warning",
  finds: "a key touchpoint without an emotion",
  minimal: false,
  check({ model }, report) {
    for (const step of model.steps) {
      if (!step.key || step.emotions.length > 0) continue;
      report({
        at: step.origin.name,
        message: `Nothing says how ${theStep(step)} feels, and it is a key one.`,
        help: phrase`Write it, from -2 to +2: ${emotion("-1", "Did it charge me twice?")}.`,
        related: [{ span: placeOf(step, "key"), message: "marked as a moment of truth" }],
      });
    }
  },
};
