import { expect, test } from "vitest";
import { isOrdinary, ordinaryLetters } from "../../src/text/ordinary.js";

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isOrdinary);

test("ordinary texts have no characters that need a second look", () => {
  const strange =
    /(?![\t\n\r])\p{Cc}|[\p{M}\p{Cs}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;
  expect(units.length).toBeGreaterThan(1000);
  expect(units.filter((unit) => strange.test(unit))).toEqual([]);
});

test("the letters of ordinary texts are spelt out as Unicode has them", () => {
  const spelt = new RegExp(`[${ordinaryLetters}]`);
  expect(units.filter((unit) => spelt.test(unit))).toEqual(units.filter((unit) => /\p{L}/u.test(unit)));
  expect(units.filter((unit) => /[\p{Nd}]/u.test(unit)).join("")).toBe("0123456789");
});
