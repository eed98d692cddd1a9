import { expect, test } from "vitest";
import { localeNames } from "../../src/values/locales.js";
import type { Literal } from "../../src/values/quantity.js";
import { plainSpelling, spellingOf } from "../../src/values/spelling.js";
import { writeLiteral } from "../../src/values/write.js";

const literals: readonly Literal[] = [
  -1234.5,
  { value: 1_234_567.5, currency: "EUR" },
  { comparison: "<=", value: 2.5, unit: "%" },
  { from: 0.5, to: 12_000 },
  "2027-06-03",
  "2026-09-30",
];

/** As the Unicode CLDR has them: `~` is a no-break space, `^` a narrow one. */
const written: Readonly<Record<(typeof localeNames)[number], readonly string[]>> = {
  en: ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "Jun 3, 2027", "Sep 30, 2026"],
  "en-GB": ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "3 Jun 2027", "30 Sept 2026"],
  "en-US": ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "Jun 3, 2027", "Sep 30, 2026"],
  de: ["-1.234,5", "1.234.567,50 EUR", "<= 2,5~%", "0,5..12.000", "03.06.2027", "30.09.2026"],
  "de-AT": ["-1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "03.06.2027", "30.09.2026"],
  "de-CH": ["-1'234.5", "1'234'567.50 EUR", "<= 2.5%", "0.5..12'000", "03.06.2027", "30.09.2026"],
  fr: ["-1^234,5", "1^234^567,50 EUR", "<= 2,5~%", "0,5..12^000", "3 juin 2027", "30 sept. 2026"],
  "fr-CA": ["-1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "3 juin 2027", "30 sept. 2026"],
  "fr-CH": ["-1^234,5", "1^234^567,50 EUR", "<= 2,5%", "0,5..12^000", "3 juin 2027", "30 sept. 2026"],
  es: ["-1234,5", "1.234.567,50 EUR", "<= 2,5~%", "0,5..12.000", "3 jun 2027", "30 sept 2026"],
  "es-MX": ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "3 jun 2027", "30 sep 2026"],
  it: ["-1234,5", "1.234.567,50 EUR", "<= 2,5%", "0,5..12.000", "3 giu 2027", "30 set 2026"],
  nl: ["-1.234,5", "1.234.567,50 EUR", "<= 2,5%", "0,5..12.000", "3 jun 2027", "30 sep 2026"],
  pt: ["-1.234,5", "1.234.567,50 EUR", "<= 2,5%", "0,5..12.000", "3 de jun. de 2027", "30 de set. de 2026"],
  "pt-PT": ["-1234,5", "1~234~567,50 EUR", "<= 2,5%", "0,5..12~000", "03/06/2027", "30/09/2026"],
  pl: ["-1234,5", "1~234~567,50 EUR", "<= 2,5%", "0,5..12~000", "3 cze 2027", "30 wrz 2026"],
  sv: ["−1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "3 juni 2027", "30 sep. 2026"],
  da: ["-1.234,5", "1.234.567,50 EUR", "<= 2,5~%", "0,5..12.000", "3. jun. 2027", "30. sep. 2026"],
  nb: ["−1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "3. juni 2027", "30. sep. 2026"],
  fi: ["−1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "3.6.2027", "30.9.2026"],
  cs: ["-1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "3. 6. 2027", "30. 9. 2026"],
  sk: ["-1~234,5", "1~234~567,50 EUR", "<= 2,5~%", "0,5..12~000", "3. 6. 2027", "30. 9. 2026"],
  ja: ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "2027/06/03", "2026/09/30"],
  zh: ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "2027年6月3日", "2026年9月30日"],
  ko: ["-1,234.5", "1,234,567.50 EUR", "<= 2.5%", "0.5..12,000", "2027. 6. 3.", "2026. 9. 30."],
};

test.each(localeNames)("quantities in %s", (name) => {
  const spaces = new Map([
    ["\u00A0", "~"],
    ["\u202F", "^"],
  ]);
  const texts = literals.map((literal) => writeLiteral(literal, spellingOf(name)));
  expect(texts.map((text) => text.replace(/[\u00A0\u202F]/g, (space) => spaces.get(space)!))).toEqual(written[name]);
});

test.each(localeNames)("every month has its own day in %s", (name) => {
  const days = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, "0")}-04`);
  expect(new Set(days.map(spellingOf(name).day)).size).toBe(12);
});

test("where no locale is named all stays as the language has it", () => {
  expect(spellingOf(undefined)).toBe(plainSpelling);
  expect(literals.map((literal) => writeLiteral(literal))).toEqual([
    "-1234.5",
    "1234567.50 EUR",
    "<= 2.5%",
    "0.5..12000",
    "2027-06-03",
    "2026-09-30",
  ]);
});
