import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies } from "../../src/values/currencies.js";
import { durationUnits, type Literal, operators, periods } from "../../src/values/quantity.js";
import {
  readAmount,
  readComparison,
  readDay,
  readDuration,
  readMoney,
  readNumber,
  readPercent,
  readRange,
  readRate,
  readScore,
} from "../../src/values/read.js";
import { writeLiteral } from "../../src/values/write.js";

/** A reader, what it reads and how that is written back, and what it refuses. */
const readers: readonly {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly good: readonly (readonly [text: string, value: unknown, written?: string])[];
  readonly bad: readonly string[];
}[] = [
  {
    name: "a number",
    read: readNumber,
    good: [
      ["4", 4],
      ["-2", -2],
      ["+1", 1, "1"],
      ["3.9", 3.9],
      ["007.50", 7.5, "7.5"],
      ["-0", 0, "0"],
    ],
    bad: ["", "4.", ".5", "1e3", "4 ", "½", "1,000", "١"],
  },
  {
    name: "a percentage",
    read: readPercent,
    good: [
      ["22%", { value: 22, unit: "%" }],
      ["7.5%", { value: 7.5, unit: "%" }],
    ],
    bad: ["22", "22 %", "%", "22%%"],
  },
  {
    name: "a duration",
    read: readDuration,
    good: durationUnits.map((unit) => [`1.5${unit}`, { value: 1.5, unit }]),
    bad: ["8", "8 s", "8sec", "s", "8S", "1h30min"],
  },
  {
    name: "money",
    read: readMoney,
    good: [
      ["2.40 EUR", { value: 2.4, currency: "EUR" }],
      ["12000 EUR", { value: 12_000, currency: "EUR" }],
      ["2.5 JPY", { value: 2.5, currency: "JPY" }],
      ["1.5 BHD", { value: 1.5, currency: "BHD" }, "1.500 BHD"],
      ["0.125 USD", { value: 0.125, currency: "USD" }],
      ["2.4  EUR", { value: 2.4, currency: "EUR" }, "2.40 EUR"],
    ],
    bad: ["2.40", "2.40EUR", "EUR 2.40", "2.40 eur", "2.40 EURO", "2,40 EUR"],
  },
  {
    name: "a rate",
    read: readRate,
    good: [
      ["80 per year", { value: 80, per: "year" }],
      ["75% per year", { value: 75, unit: "%", per: "year" }],
      ["12000 EUR per month", { value: 12_000, currency: "EUR", per: "month" }],
    ],
    bad: ["80", "80 per years", "80 a year", "80per year", "8s per day", "per year"],
  },
  {
    name: "a range",
    read: readRange,
    good: [
      ["1..5", { from: 1, to: 5 }],
      ["-1..1", { from: -1, to: 1 }],
    ],
    bad: ["1-5", "1...5", "1..", "..5"],
  },
  { name: "a score", read: readScore, good: [["4/5", { value: 4, of: 5 }]], bad: ["4", "4/", "4 / 5", "-1/5"] },
  {
    name: "a comparison",
    read: readComparison,
    good: [
      ["<= 3%", { comparison: "<=", value: 3, unit: "%" }],
      [">=4.5", { comparison: ">=", value: 4.5 }, ">= 4.5"],
      ["< 8s", { comparison: "<", value: 8, unit: "s" }],
      ["= 2.40 EUR", { comparison: "=", value: 2.4, currency: "EUR" }],
    ],
    bad: ["3%", "=> 3", "<= ", "<= soon", "<= 3% or so"],
  },
];

describe.each(readers)("$name", ({ read, good, bad }) => {
  it.each(good.map(([text, value, written = text]) => ({ text, value, written })))(
    "$text",
    ({ text, value, written }) => {
      expect(read(text)).toEqual(value);
      expect(writeLiteral(read(text) as Literal)).toBe(written);
    },
  );

  it.each(bad)("not `%s`", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("a day", () => {
  it("has its form, whether or not the calendar has it", () => {
    expect(readDay("2024-02-29")).toEqual({ day: "2024-02-29", real: true });
    expect(
      ["2023-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "1900-02-29"].map(readDay),
    ).toEqual(expect.arrayContaining([expect.objectContaining({ real: false })]));
    expect(readDay("2023-02-29")?.real).toBe(false);
    expect(readDay("1900-02-29")?.real).toBe(false);
    expect(readDay("2000-02-29")?.real).toBe(true);
  });

  it.each(["2026-1-1", "20260101", "2026-01-01T00:00", "26-01-01", "01.10.2026"])("isn't `%s`", (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

const seed = { seed: 20_260_102, numRuns: 2000 };
const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);

describe("any quantity", () => {
  it("is read as it was written", () => {
    const unit = fc.constantFrom("%" as const, ...durationUnits);
    const currency = fc.constantFrom(...currencies.keys());
    const amount = fc.oneof(value, fc.record({ value, unit }), fc.record({ value, currency }));
    fc.assert(
      fc.property(amount, (one) => {
        expect(readAmount(writeLiteral(one as Literal))).toEqual(one);
      }),
      seed,
    );
    const comparison = fc.constantFrom(...operators);
    const compared = fc.oneof(fc.record({ comparison, value }), fc.record({ comparison, value, unit }));
    fc.assert(
      fc.property(compared, (one) => {
        expect(readComparison(writeLiteral(one as Literal))).toEqual(one);
      }),
      seed,
    );
    const per = fc.constantFrom(...periods);
    const rate = fc.oneof(fc.record({ value, per }), fc.record({ value, currency, per }));
    fc.assert(
      fc.property(rate, (one) => {
        expect(readRate(writeLiteral(one as Literal))).toEqual(one);
      }),
      seed,
    );
  });

  it("is refused or read in no time, whatever the text", () => {
    const long = `${"1".repeat(200_000)}..${" ".repeat(200_000)}per year`;
    const start = process.cpuUsage();
    for (const { read } of readers) read(long);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
