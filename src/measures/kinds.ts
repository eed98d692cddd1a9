import type { Measure, MeasureKind } from "../model/measuring.js";
import type { Amount, Comparison, Range } from "../values/quantity.js";

/** What the values of a measure are. */
export type AmountForm = "number" | "percent" | "duration" | "money";

/** A row of the table of measures: what each kind means and which figures it can have. */
export interface KindOfMeasure {
  readonly kind: MeasureKind;
  /** As a report prints it. */
  readonly name: string;
  readonly meaning: string;
  readonly form: AmountForm;
  readonly example: string;
  /** What no figure of it can lie outside of, where the kind itself knows; ends included. */
  readonly range?: Range;
  /** Where answers are given on a scale, the one that holds if none is written. */
  readonly scale?: Range;
  /** Nothing where only the measure's own `better` can tell. */
  readonly better?: "higher" | "lower";
}

const percents: Range = { from: 0, to: 100 };

export const measureKinds: readonly KindOfMeasure[] = [
  {
    kind: "nps",
    name: "Net promoter score",
    meaning: "Share of promoters (9–10) minus share of detractors (0–6) of a 0–10 question",
    form: "number",
    example: "42",
    range: { from: -100, to: 100 },
    better: "higher",
  },
  {
    kind: "csat",
    name: "Customer satisfaction",
    meaning: "Mean rating of an interaction",
    form: "number",
    example: "4.1",
    scale: { from: 1, to: 5 },
    better: "higher",
  },
  {
    kind: "ces",
    name: "Customer effort score",
    meaning: "Ease of getting an issue handled, mean rating",
    form: "number",
    example: "5.2",
    scale: { from: 1, to: 7 },
  },
  {
    kind: "fcr",
    name: "First contact resolution",
    meaning: "Issues resolved on first contact",
    form: "percent",
    example: "70%",
    range: percents,
    better: "higher",
  },
  {
    kind: "churn",
    name: "Churn rate",
    meaning: "Customers lost in a period",
    form: "percent",
    example: "4%",
    range: percents,
    better: "lower",
  },
  {
    kind: "retention",
    name: "Retention rate",
    meaning: "Customers kept in a period",
    form: "percent",
    example: "85%",
    range: percents,
    better: "higher",
  },
  {
    kind: "clv",
    name: "Customer lifetime value",
    meaning: "What a customer brings over the years",
    form: "money",
    example: "320 EUR",
    better: "higher",
  },
  {
    kind: "resolution-time",
    name: "Resolution time",
    meaning: "Mean time to resolve an issue",
    form: "duration",
    example: "4h",
    better: "lower",
  },
  {
    kind: "response-time",
    name: "Response time",
    meaning: "Mean time to first answer",
    form: "duration",
    example: "15min",
    better: "lower",
  },
  {
    kind: "sentiment",
    name: "Sentiment",
    meaning: "Positive minus negative mentions over all mentions",
    form: "number",
    example: "0.4",
    range: { from: -1, to: 1 },
    better: "higher",
  },
  {
    kind: "conversion",
    name: "Conversion rate",
    meaning: "Visitors who go on to the next step",
    form: "percent",
    example: "12%",
    range: percents,
    better: "higher",
  },
  {
    kind: "abandonment",
    name: "Abandonment rate",
    meaning: "Customers who leave before the end",
    form: "percent",
    example: "3%",
    range: percents,
    better: "lower",
  },
  { kind: "count", name: "Count", meaning: "A plain number", form: "number", example: "120" },
  { kind: "share", name: "Share", meaning: "A percent", form: "percent", example: "40%" },
  { kind: "duration", name: "Duration", meaning: "A length of time", form: "duration", example: "20min" },
  { kind: "money", name: "Amount of money", meaning: "An amount of money", form: "money", example: "1200 EUR" },
];

const byKind: ReadonlyMap<string, KindOfMeasure> = new Map(measureKinds.map((row) => [row.kind, row]));

/** The row of a measure's kind, as its `method` changes it: a csat of the two best answers is a percent. */
export function kindOfMeasure({ kind, method }: Pick<Measure, "kind" | "method">): KindOfMeasure {
  const row = byKind.get(kind)!;
  if (kind !== "csat" || method !== "top-2-box") return row;
  return { ...row, form: "percent", example: "82%", range: percents, meaning: "Share of the two best ratings" };
}

/** What its figures must lie in, ends included; nothing where all may be. Percents count in percent, durations don't count. */
export function rangeOf(measure: Pick<Measure, "kind" | "method" | "scale">): Range | undefined {
  const { form, range, scale } = kindOfMeasure(measure);
  return form === "number" && scale !== undefined ? (measure.scale ?? scale) : range;
}

/** Which way is better: what the measure says, else what its kind does; nothing where neither knows. */
export function betterOf(measure: Pick<Measure, "kind" | "better">): "higher" | "lower" | undefined {
  return measure.better ?? byKind.get(measure.kind)?.better;
}

/** What an amount or the amount of a comparison is. */
export function formOf(amount: Amount | Comparison): AmountForm {
  if (typeof amount === "number") return "number";
  if ("currency" in amount && amount.currency !== undefined) return "money";
  if (!("unit" in amount) || amount.unit === undefined) return "number";
  return amount.unit === "%" ? "percent" : "duration";
}
