import { severePain } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { theStep } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const emotionUnexplained: Rule = {
  id: "emotion/unexplained",
  severity: "warning",
  finds: "an emotion of -1 or lower in a step with no pain",
  minimal: false,
  check({ model }, report) {
    for (const step of model.steps) {
      if (step.pains.length > 0) continue;
      step.emotions.forEach(({ value }, index) => {
        if (value > -1) return;
        report({
          at: placeOfFirst(step, `emotions.${index}.value`, `emotions.${index}`),
          message: `It feels bad in ${theStep(step)}, and no pain says why.`,
          help: phrase`Write what hurts: ${severePain}.`,
        });
      });
    }
  },
};
