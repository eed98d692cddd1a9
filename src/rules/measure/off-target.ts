import { anotherTarget, newActual } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { newestActual } from "../../measures/progress.js";
import { targetThatCounts } from "../../measures/targets.js";
import { meets } from "../../values/arithmetic.js";
import { writeLiteral } from "../../values/write.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const measureOffTarget: Rule = {
  id: "measure/off-target",
  severity: "warning",
  finds: "the newest actual misses the target and the target's date has passed",
  minimal: false,
  check({ model, today }, report) {
    for (const measure of model.measures) {
      const { actuals, targets } = measure;
      const target = targetThatCounts(targets, today);
      const actual = newestActual(actuals);
      if (actual === undefined || target?.by === undefined || target.by >= today) continue;
      if (meets(target.value, actual.value) !== false) continue;
      const [actualPart, targetPart] = [`actuals.${actuals.indexOf(actual)}`, `targets.${targets.indexOf(target)}`];
      report({
        at: placeOfFirst(measure, `${actualPart}.value`, actualPart),
        message: `${writeLiteral(actual.value)} misses what ${the("measure", measure)} should have been by ${target.by}: ${writeLiteral(target.value)}.`,
        help: phrase`Find out why, then write a newer figure, ${newActual("DATE")}, or ${anotherTarget} with a later date.`,
        related: [{ span: placeOfFirst(measure, `${targetPart}.value`, targetPart), message: "the target" }],
      });
    }
  },
};
