import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const measureAmbiguous: Rule = {
  id: "measure/ambiguous",
  severity: "warning",
  finds: "a `ces` without `better`: published scales run both ways",
  minimal: true,
  check({ model }, report) {
    for (const measure of model.measures) {
      if (measure.kind !== "ces" || measure.better !== undefined) continue;
      report({
        at: placeOf(measure, "kind"),
        message: `Nobody can tell whether a high figure is good in ${the("measure", measure)}: published scales of effort run both ways.`,
        help: phrase`Write ${item("better", "higher")} where a high figure means little effort, else ${item("better", "lower")}.`,
      });
    }
  },
};
