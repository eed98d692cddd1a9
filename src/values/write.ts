import { amountOf } from "./arithmetic.js";
import { currencies } from "./currencies.js";
import type { Comparison, Literal } from "./quantity.js";
import { plainSpelling, type Spelling } from "./spelling.js";

/** A quantity as both forms of the language spell it: `2.40 EUR`, `<= 3%`, `80 per year`, `1..5`; its numbers as `spelling` has them. */
export function writeLiteral(literal: Literal, spelling: Spelling = plainSpelling): string {
  const number = (value: number): string => writeNumber(value, spelling);
  if (typeof literal === "string") return spelling.day(literal);
  if (typeof literal === "number") return number(literal);
  if ("comparison" in literal) return writeComparison(literal, spelling);
  if ("from" in literal) return `${number(literal.from)}..${number(literal.to)}`;
  if ("of" in literal) return `${number(literal.value)}/${number(literal.of)}`;
  if ("per" in literal) return `${writeUnits(literal, spelling)} per ${literal.per}`;
  return writeUnits(literal, spelling);
}

/** A number in digits, never with an exponent, which the language doesn't know. */
export function writeNumber(value: number, spelling: Spelling = plainSpelling): string {
  return spelling.number(digitsOf(value));
}

function digitsOf(value: number): string {
  const short = String(value);
  if (!short.includes("e")) return short;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  const [digits = "", exponent = "0"] = String(Math.abs(value)).split("e-");
  const [whole = "", fraction = ""] = digits.split(".");
  return `${value < 0 ? "-" : ""}0.${"0".repeat(Number(exponent) - 1)}${whole}${fraction}`;
}

function writeComparison(comparison: Comparison, spelling: Spelling): string {
  return `${comparison.comparison} ${writeLiteral(amountOf(comparison), spelling)}`;
}

function writeUnits(
  { value, unit, currency }: { value: number; unit?: string; currency?: string },
  spelling: Spelling,
): string {
  if (currency !== undefined) return `${spelling.number(moneyDigits(value, currency))} ${currency}`;
  const number = writeNumber(value, spelling);
  return unit === "%" ? spelling.percent(number) : `${number}${unit ?? ""}`;
}

/** With the smaller unit's digits where there is a fraction: `2.40`, but `12000`. */
function moneyDigits(value: number, currency: string): string {
  const plain = digitsOf(value);
  const [whole, fraction] = plain.split(".");
  return fraction === undefined ? plain : `${whole}.${fraction.padEnd(currencies.get(currency) ?? 0, "0")}`;
}
