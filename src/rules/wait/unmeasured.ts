import { measuring } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import type { Element } from "../../model/element.js";
import { actsInOrder } from "../../model/index.js";
import type { Waiting } from "../../model/journey.js";
import { seconds } from "../../values/arithmetic.js";
import { writeLiteral } from "../../values/write.js";
import { theStep } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const waitUnmeasured: Rule = {
  id: "wait/unmeasured",
  severity: "info",
  finds: "a wait of 1 min or more (configurable), or of unknown length, in a step that nothing measures",
  minimal: false,
  options: [{ name: "minutes", value: 1, doc: "How long a wait must be to be worth measuring, in minutes." }],
  check({ model, measuredSteps }, report, option) {
    const shortest = option("minutes") * 60;
    for (const step of model.steps) {
      if (measuredSteps.has(step.id)) continue;
      const waiting: readonly (Element & { readonly waits?: Waiting })[] = [step, ...actsInOrder(step)];
      for (const element of waiting) {
        const value = element.waits?.value;
        if (value === undefined || (value !== "unknown" && seconds(value) < shortest)) continue;
        const length = value === "unknown" ? "for an unknown time" : writeLiteral(value);
        report({
          at: placeOfFirst(element, "waits.value", "waits"),
          message: `The customer waits ${length}, and nothing measures ${theStep(step)}.`,
          help: phrase`Write ${measuring()} in the step, say of the kind \`response-time\`.`,
        });
      }
    }
  },
};
