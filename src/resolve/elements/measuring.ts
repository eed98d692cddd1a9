import { emptyScale, wrongAmount } from "../../diagnostics/messages/meaning.js";
import { comparison, figure } from "../../diagnostics/snippets.js";
import { type AmountForm, formOf, type KindOfMeasure, kindOfMeasure } from "../../measures/kinds.js";
import { progressOf } from "../../measures/progress.js";
import { placeOf } from "../../model/element.js";
import type { Goal, Insight, Measure } from "../../model/measuring.js";
import type { Span } from "../../text/source.js";
import type { Amount, Comparison } from "../../values/quantity.js";
import type { Declared } from "../declared.js";
import type { Reading } from "../references.js";
import { readNamed } from "./named.js";

export function readGoal(declared: Declared, reading: Reading): Goal {
  return readNamed<Goal>(declared, reading);
}

/** An insight's source must be there; of one with a finding it is told as an interview, which nothing hangs on. */
export function readInsight(declared: Declared, reading: Reading): Insight {
  return readNamed<Insight>(declared, reading, { defaults: { source: { kind: "interview" } } });
}

/** A measure whose kind couldn't be read counts something plain. */
export function readMeasure(declared: Declared, reading: Reading): Measure {
  return readNamed<Measure>(declared, reading, {
    defaults: { kind: "count" },
    last: (measure) => {
      if (measure.origin.parts.has("kind")) checkFigures(measure, reading);
      const progress = progressOf(measure);
      return progress === undefined ? {} : { computed: { progress } };
    },
  });
}

function checkFigures(measure: Measure, reading: Reading): void {
  const row = kindOfMeasure(measure);
  const check = (what: string, value: Amount | Comparison, key: string): void =>
    checkAmount(what, value, row, placeOf(measure, key), reading);
  const { baseline, actuals, targets, scale } = measure;
  if (baseline !== undefined) check("baseline", baseline.value, "baseline.value");
  for (const [at, actual] of actuals.entries()) check("actual", actual.value, `actuals.${at}.value`);
  for (const [at, target] of targets.entries()) check("target", target.value, `targets.${at}.value`);
  if (scale !== undefined && scale.from >= scale.to) reading.report(emptyScale(placeOf(measure, "scale"), scale));
}

/** A figure must be what the kind of its measure asks for: a churn of 4 may be 4 customers or 4%. */
export function checkAmount(
  what: string,
  value: Amount | Comparison,
  { kind, form, example }: KindOfMeasure,
  at: Span,
  reading: Reading,
): void {
  if (formOf(value) === form) return;
  const such =
    typeof value === "object" && "comparison" in value ? comparison(value.comparison, example) : figure(example);
  reading.report(wrongAmount(at, { what, kind, wanted: forms[form], found: forms[formOf(value)], example: such }));
}

const forms: Readonly<Record<AmountForm, string>> = {
  number: "a plain number",
  percent: "a percentage",
  duration: "a length of time",
  money: "an amount of money",
};
