import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts, meets, perYear, seconds, years } from "../../src/values/arithmetic.js";
import { addDays, daysBetween, isDay } from "../../src/values/calendar.js";
import type { Amount } from "../../src/values/quantity.js";
import { readAmount, readComparison } from "../../src/values/read.js";

const amount = (text: string): Amount => readAmount(text)!;

describe("durations", () => {
  it.each([
    [{ value: 500, unit: "ms" }, 0.5],
    [{ value: 15, unit: "min" }, 900],
    [{ value: 1, unit: "w" }, 604_800],
    [{ value: 12, unit: "mo" }, 31_536_000],
    [{ value: 1, unit: "y" }, 31_536_000],
  ] as const)("%o is %i seconds", (duration, expected) => {
    expect(seconds(duration)).toBeCloseTo(expected, 6);
  });

  it("are years as well", () => {
    expect(
      [{ value: 18, unit: "mo" } as const, { value: 730, unit: "d" } as const, { value: 4, unit: "y" } as const].map(
        years,
      ),
    ).toEqual([1.5, 2, 4]);
  });
});

describe("rates", () => {
  it("count what a year brings", () => {
    expect((["day", "week", "month", "year"] as const).map((per) => perYear({ value: 2, per }))).toEqual([
      730, 104, 24, 2,
    ]);
  });
});

describe("amounts", () => {
  it.each([
    ["90s", "2min", -1],
    ["1y", "12mo", 0],
    ["3%", "2.5%", 1],
    ["2 EUR", "3 EUR", -1],
    ["-1", "0", -1],
    ["3%", "3", undefined],
    ["2 EUR", "2 USD", undefined],
    ["2", "2s", undefined],
  ] as const)("%s against %s", (first, second, expected) => {
    const order = compareAmounts(amount(first), amount(second));
    expect(order === undefined ? undefined : Math.sign(order)).toBe(expected);
  });

  it.each([
    ["<= 3%", "3%", true],
    ["< 3%", "3%", false],
    [">= 4.5", "4.6", true],
    ["> 4.5", "4.5", false],
    ["= 2 EUR", "2 EUR", true],
    ["<= 15min", "800s", true],
    ["<= 15min", "3%", undefined],
  ] as const)("%s is met by %s: %s", (comparison, one, expected) => {
    expect(meets(readComparison(comparison)!, amount(one))).toBe(expected);
  });
});

describe("days", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["1999-12-31", 1, "2000-01-01"],
    ["2026-10-01", 90, "2026-12-30"],
  ] as const)("%s and %i days is %s", (date, count, expected) => {
    expect(addDays(date, count)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(count);
  });

  it("are those of the proleptic Gregorian calendar", () => {
    const day = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(day, day, (first, second) => {
        const [a, b] = [addDays("0001-01-01", first), addDays("0001-01-01", second)];
        expect(a).toBe(new Date(Date.UTC(2000, 0, 1) + (first - 730_119) * 86_400_000).toISOString().slice(0, 10));
        expect(isDay(a)).toBe(true);
        expect(daysBetween(a, b)).toBe(second - first);
      }),
      { seed: 20_260_103, numRuns: 1000 },
    );
  });
});
