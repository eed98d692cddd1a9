import { describe, expect, test } from "vitest";
import { betterOf, formOf, kindOfMeasure, measureKinds, rangeOf } from "../../src/measures/kinds.js";
import { lifetimeValue } from "../../src/measures/lifetime-value.js";
import { opportunityPriority, painPriority } from "../../src/measures/priorities.js";
import { newestActual, progressOf } from "../../src/measures/progress.js";
import { toHundredths, toSmallestUnit } from "../../src/measures/rounding.js";
import { lastTarget, targetThatCounts } from "../../src/measures/targets.js";
import type { Measure, MeasureKind, Target } from "../../src/model/measuring.js";
import type { Amount, Comparison, Duration, Money, Rate } from "../../src/values/quantity.js";

const eur = (value: number): Money => ({ value, currency: "EUR" });
const percent = (value: number) => ({ value, unit: "%" }) as const;
const perYear = (value: number): Rate => ({ value, per: "year" });

describe("lifetime value", () => {
  const purchase = eur(2.4);
  const frequency = perYear(80);
  const retention: Rate = { value: 75, unit: "%", per: "year" };
  test.each([
    // 2.40 × 80 × 1 / (1 − 0.75) × 0.35 − 1.20
    ["the commuter", { purchase, frequency, retention, margin: percent(35), acquisition: eur(1.2) }, 267.6],
    ["a lifespan in months", { purchase, frequency, lifespan: { value: 18, unit: "mo" } as Duration }, 288],
    [
      "a frequency by the week",
      {
        purchase: eur(10),
        frequency: { value: 1, per: "week" } as Rate,
        lifespan: { value: 1, unit: "y" } as Duration,
      },
      520,
    ],
    ["no retention at all", { purchase, frequency, retention: { ...retention, value: 0 } }, 192],
    [
      "a loss",
      { purchase: eur(1), frequency: perYear(1), retention: { ...retention, value: 0 }, acquisition: eur(5) },
      -4,
    ],
  ])("%s", (_, value, expected) => expect(lifetimeValue(value)).toEqual(eur(expected)));

  test("is rounded to the currency's smaller unit", () => {
    const value = {
      purchase: { value: 333.3, currency: "JPY" },
      frequency: perYear(1),
      lifespan: { value: 1, unit: "y" } as Duration,
    };
    expect(lifetimeValue(value)).toEqual({ value: 333, currency: "JPY" });
  });

  test.each([
    ["neither retention nor lifespan", { purchase, frequency }],
    ["two currencies", { purchase, frequency, retention, acquisition: { value: 1, currency: "USD" } }],
    ["a retention for ever", { purchase, frequency, retention: { ...retention, value: 100 } }],
  ])("isn't computed with %s", (_, value) => expect(lifetimeValue(value)).toBeUndefined());
});

test.each([
  [{ severity: 4, frequency: percent(22) }, 17.6],
  [{ severity: 5 }, 100],
  [{ frequency: percent(50) }, 30],
  [{}, 60],
  [{ severity: 1, frequency: percent(0.1) }, 0.02],
])("the priority of a pain with %j is %d%%", (pain, value) => expect(painPriority(pain)).toEqual(percent(value)));

test.each([
  [{ impact: 4, effort: 2 }, 2],
  [{ impact: 5 }, 1.67],
  [{ effort: 5 }, 0.6],
  [{}, 1],
])("the priority of an opportunity with %j is %d", (opportunity, value) =>
  expect(opportunityPriority(opportunity)).toBe(value),
);

const below = (value: number, by?: string): Target => ({
  value: { comparison: "<=", value, unit: "%" },
  ...(by === undefined ? {} : { by }),
});

describe("the target that counts", () => {
  const targets = [below(1), below(3, "2027-06-30"), below(5, "2026-12-31")];
  test.each([
    ["2026-12-31", 5],
    ["2027-01-01", 3],
    ["2027-06-30", 3],
    ["2027-07-01", 1],
  ])("on %s is the first whose date hasn't passed", (today, value) =>
    expect(targetThatCounts(targets, today)?.value.value).toBe(value),
  );
  test("is the last where all have passed", () =>
    expect(targetThatCounts(targets.slice(1), "2028-01-01")?.value.value).toBe(3));
  test("for progress is the last", () => expect(lastTarget(targets.slice(1))?.value.value).toBe(3));
  test("isn't there without one", () => expect(targetThatCounts([], "2026-01-01")).toBeUndefined());
});

describe("progress", () => {
  const measure = (baseline: Amount, actual: Amount, target: Comparison): Parameters<typeof progressOf>[0] => ({
    baseline: { value: baseline },
    actuals: [{ value: actual, on: "2026-09-30" }],
    targets: [{ value: target }],
  });
  test.each<[string, Amount, Amount, Comparison, number | undefined]>([
    ["a third of the way", 3.9, 4.1, { comparison: ">=", value: 4.5 }, 33.33],
    ["down is forward where less is wanted", percent(8), percent(5), { comparison: "<=", value: 3, unit: "%" }, 60],
    ["the other way", 3, 2, { comparison: ">=", value: 5 }, -50],
    ["beyond the target", 3, 6, { comparison: ">=", value: 5 }, 150],
    [
      "over different units of time",
      { value: 1, unit: "h" },
      { value: 45, unit: "min" },
      { comparison: "<=", value: 30, unit: "min" },
      50,
    ],
    ["no way to go", 4, 5, { comparison: ">=", value: 4 }, undefined],
    ["two currencies", eur(1), eur(2), { comparison: ">=", value: 3, currency: "USD" }, undefined],
    ["a percent and a number", percent(1), 2, { comparison: ">=", value: 3 }, undefined],
    ["no step from the start", 4, 4, { comparison: "<=", value: 2 }, 0],
  ])("%s", (_, baseline, actual, target, expected) => {
    const computed = progressOf(measure(baseline, actual, target));
    expect(computed).toEqual(expected === undefined ? undefined : percent(expected));
    expect(Object.is(computed?.value, -0)).toBe(false);
  });
  test("isn't there without a baseline, an actual or a target", () => {
    const whole = measure(1, 2, { comparison: ">=", value: 3 });
    const { baseline: _, ...noBaseline } = whole;
    for (const part of [noBaseline, { ...whole, actuals: [] }, { ...whole, targets: [] }])
      expect(progressOf(part)).toBeUndefined();
  });
  test("goes by the newest figure, of one day by the later written", () => {
    const on = (value: number, day: string) => ({ value, on: day });
    const newest = newestActual([on(1, "2026-01-01"), on(2, "2026-03-01"), on(3, "2026-03-01"), on(4, "2026-02-01")]);
    expect(newest?.value).toBe(3);
  });
});

describe("kinds of measures", () => {
  const of = (kind: MeasureKind, rest: Partial<Measure> = {}) => ({ kind, ...rest });
  test("each kind has one row, whose example is of its form", () => {
    const kinds = measureKinds.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(16);
    expect(measureKinds.filter(({ form }) => form === "percent").map(({ kind }) => kind)).toEqual([
      "fcr",
      "churn",
      "retention",
      "conversion",
      "abandonment",
      "share",
    ]);
  });
  test("the scale holds for what is answered on one", () => {
    expect(rangeOf(of("csat"))).toEqual({ from: 1, to: 5 });
    expect(rangeOf(of("ces"))).toEqual({ from: 1, to: 7 });
    expect(rangeOf(of("csat", { scale: { from: 0, to: 10 } }))).toEqual({ from: 0, to: 10 });
    expect(rangeOf(of("csat", { method: "top-2-box", scale: { from: 1, to: 5 } }))).toEqual({ from: 0, to: 100 });
    expect(rangeOf(of("nps", { scale: { from: 0, to: 10 } }))).toEqual({ from: -100, to: 100 });
    expect(rangeOf(of("count"))).toBeUndefined();
    expect(kindOfMeasure(of("csat", { method: "top-2-box" })).form).toBe("percent");
  });
  test("better is what the measure says, else what its kind does", () => {
    expect(betterOf(of("churn"))).toBe("lower");
    expect(betterOf(of("churn", { better: "higher" }))).toBe("higher");
    expect(betterOf(of("ces"))).toBeUndefined();
  });
  test.each<[Amount | Comparison, string]>([
    [4, "number"],
    [percent(4), "percent"],
    [{ value: 4, unit: "min" }, "duration"],
    [eur(4), "money"],
    [{ comparison: ">=", value: 4 }, "number"],
    [{ comparison: ">=", value: 4, unit: "%" }, "percent"],
    [{ comparison: ">=", value: 4, unit: "d" }, "duration"],
    [{ comparison: ">=", value: 4, currency: "EUR" }, "money"],
  ])("%j is a %s", (amount, form) => expect(formOf(amount)).toBe(form));
});

test.each([
  [1.005, 1.01],
  [-1.005, -1.01],
  [0.1 + 0.2, 0.3],
  [-0.001, 0],
  [1e300, 1e300],
])("%d is rounded to %d", (value, expected) => {
  expect(toHundredths(value)).toBe(expected);
});

test("money is rounded to what can be paid", () => {
  expect(toSmallestUnit(12.3456, "KWD")).toBe(12.346);
  expect(toSmallestUnit(12.5, "JPY")).toBe(13);
});
