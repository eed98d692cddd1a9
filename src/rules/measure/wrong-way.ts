import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { betterOf } from "../../measures/kinds.js";
import { amountOf, compareAmounts } from "../../values/arithmetic.js";
import type { Operator } from "../../values/quantity.js";
import { writeLiteral } from "../../values/write.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const measureWrongWay: Rule = {
  id: "measure/wrong-way",
  severity: "error",
  finds:
    "a target worse than the baseline, or whose comparison runs against what is better (silent where that is unknown)",
  minimal: false,
  check({ model }, report) {
    for (const measure of model.measures) {
      const better = betterOf(measure);
      if (better === undefined) continue;
      const { baseline } = measure;
      measure.targets.forEach(({ value }, index) => {
        const at = placeOfFirst(measure, `targets.${index}.value`, `targets.${index}`);
        const change = baseline && compareAmounts(amountOf(value), baseline.value);
        if (value.comparison !== "=" && risesWith(value.comparison) !== (better === "higher")) {
          report({
            at,
            message: `This target runs the wrong way: ${better} is better for ${the("measure", measure)}.`,
            help: phrase`Write \`${better === "higher" ? ">=" : "<="}\`, or ${item("better", better === "higher" ? "lower" : "higher")} where that is meant.`,
          });
        } else if (baseline !== undefined && change !== undefined && (better === "higher" ? change < 0 : change > 0)) {
          report({
            at,
            message: `This target is worse than where ${the("measure", measure)} stood: ${writeLiteral(baseline.value)}.`,
            help: "Correct the target or the baseline.",
            related: [{ span: placeOfFirst(measure, "baseline.value", "baseline"), message: "the baseline" }],
          });
        }
      });
    }
  },
};

function risesWith(operator: Operator): boolean {
  return operator === ">=" || operator === ">";
}
