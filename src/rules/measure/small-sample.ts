import type { MeasureKind } from "../../model/measuring.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

const fewest = 30;

const asked: ReadonlySet<MeasureKind> = new Set(["nps", "csat", "ces"]);

export const measureSmallSample: Rule = {
  id: "measure/small-sample",
  severity: "info",
  finds: "an actual of nps, csat or ces with a `sample` below 30",
  minimal: false,
  check({ model }, report) {
    for (const measure of model.measures) {
      if (!asked.has(measure.kind)) continue;
      measure.actuals.forEach(({ sample }, index) => {
        if (sample === undefined || sample >= fewest) return;
        report({
          at: placeOfFirst(measure, `actuals.${index}.sample`, `actuals.${index}`),
          message: `Only ${sample} answers stand behind this figure of ${the("measure", measure)}: with fewer than ${fewest}, chance may have made it.`,
          help: "Ask more people before acting on it.",
        });
      });
    }
  },
};
