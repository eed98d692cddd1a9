import { newActual } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { newestActual } from "../../measures/progress.js";
import { seconds } from "../../values/arithmetic.js";
import { daysBetween } from "../../values/calendar.js";
import { writeLiteral } from "../../values/write.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

const secondsADay = 86_400;

export const measureStale: Rule = {
  id: "measure/stale",
  severity: "warning",
  finds: "the newest actual is older than twice `every`",
  minimal: false,
  check({ model, today }, report) {
    for (const measure of model.measures) {
      const { every, actuals } = measure;
      const actual = newestActual(actuals);
      if (every === undefined || actual === undefined) continue;
      const age = daysBetween(actual.on, today);
      if (age * secondsADay <= 2 * seconds(every)) continue;
      const part = `actuals.${actuals.indexOf(actual)}`;
      report({
        at: placeOfFirst(measure, `${part}.on`, part),
        message: `The newest figure of ${the("measure", measure)} is ${age} days old, but it is to be measured every ${writeLiteral(every)}.`,
        help: phrase`Write the newest figure: ${newActual(today)}; or correct \`every\`.`,
      });
    }
  },
};
