import { describe, expect, test } from "vitest";
import { metricsOf } from "../../src/scene/fonts.js";
import { simplePlace, simplePlaces } from "../../src/scene/simple.js";

const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => simplePlace(code) >= 0);

describe("simple characters", () => {
  test("each have a place of their own", () => {
    const places = new Set(codes.map(simplePlace));
    expect(places.size).toBe(codes.length);
    expect(Math.max(...places)).toBe(simplePlaces - 1);
  });

  test.each([400, 600] as const)("have advances, and pairs as all characters have them, in weight %i", (weight) => {
    const { simple, widening } = metricsOf(weight);
    const number = (table: string, code: number): number => table.charCodeAt(simplePlace(code));
    for (const first of codes) {
      expect(number(simple.advances, first)).toBeGreaterThan(0);
      const row = number(simple.firsts, first) * simple.columns;
      const here = codes.map((second) => simple.pairs.charCodeAt(row + number(simple.seconds, second)));
      expect(here).toEqual(codes.map((second) => widening(first, second)));
    }
  });
});
