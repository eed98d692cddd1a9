import { formOf, rangeOf } from "../../measures/kinds.js";
import { placeOf } from "../../model/element.js";
import type { Measure } from "../../model/measuring.js";
import { amountOf } from "../../values/arithmetic.js";
import type { Amount } from "../../values/quantity.js";
import { writeLiteral } from "../../values/write.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const measureOffScale: Rule = {
  id: "measure/off-scale",
  severity: "error",
  finds: "a baseline, actual or target outside the kind's range or the scale",
  minimal: true,
  check({ model }, report) {
    for (const measure of model.measures) {
      // A plain number has no range of its own, and keeps to the scale where there is one.
      const range = measure.kind === "count" ? measure.scale : rangeOf(measure);
      if (range === undefined) continue;
      const low = Math.min(range.from, range.to);
      const high = Math.max(range.from, range.to);
      const unit = formOf(figuresOf(measure)[0]?.amount ?? 0) === "percent" ? "%" : "";
      for (const { amount, part } of figuresOf(measure)) {
        const value = typeof amount === "number" ? amount : amount.value;
        if (value >= low && value <= high) continue;
        report({
          at: placeOfFirst(measure, `${part}.value`, part),
          message: `${writeLiteral(amount)} lies outside of what ${the("measure", measure)} can be: ${low}${unit} to ${high}${unit}.`,
          help: "Correct the figure, or the measure's `kind` or `scale`.",
          related: measure.scale === range ? [{ span: placeOf(measure, "scale"), message: "the scale" }] : undefined,
        });
      }
    }
  },
};

interface Figure {
  readonly amount: Amount;
  readonly part: string;
}

function figuresOf({ baseline, actuals, targets }: Measure): readonly Figure[] {
  return [
    ...(baseline === undefined ? [] : [{ amount: baseline.value, part: "baseline" }]),
    ...actuals.map(({ value }, index) => ({ amount: value, part: `actuals.${index}` })),
    ...targets.map(({ value }, index) => ({ amount: amountOf(value), part: `targets.${index}` })),
  ];
}
