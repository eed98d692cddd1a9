import { amountOf } from "./arithmetic.js";
import { currencies } from "./currencies.js";
import type { Comparison, Literal } from "./quantity.js";

/** A quantity as both forms of the language spell it: `2.40 EUR`, `<= 3%`, `80 per year`, `1..5`. */
export function writeLiteral(literal: Literal): string {
  if (typeof literal === "string") return literal;
  if (typeof literal === "number") return writeNumber(literal);
  if ("comparison" in literal) return writeComparison(literal);
  if ("from" in literal) return `${writeNumber(literal.from)}..${writeNumber(literal.to)}`;
  if ("of" in literal) return `${writeNumber(literal.value)}/${writeNumber(literal.of)}`;
  if ("per" in literal) return `${writeUnits(literal)} per ${literal.per}`;
  return writeUnits(literal);
}

/** A number in digits, never with an exponent, which the language doesn't know. */
export function writeNumber(value: number): string {
  const short = String(value);
  if (!short.includes("e")) return short;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  const [digits = "", exponent = "0"] = String(Math.abs(value)).split("e-");
  const [whole = "", fraction = ""] = digits.split(".");
  return `${value < 0 ? "-" : ""}0.${"0".repeat(Number(exponent) - 1)}${whole}${fraction}`;
}

function writeComparison(comparison: Comparison): string {
  return `${comparison.comparison} ${writeLiteral(amountOf(comparison))}`;
}

function writeUnits({ value, unit, currency }: { value: number; unit?: string; currency?: string }): string {
  if (currency !== undefined) return `${writeMoney(value, currency)} ${currency}`;
  return `${writeNumber(value)}${unit ?? ""}`;
}

/** With the smaller unit's digits where there is a fraction: `2.40`, but `12000`. */
function writeMoney(value: number, currency: string): string {
  const plain = writeNumber(value);
  const [whole, fraction] = plain.split(".");
  return fraction === undefined ? plain : `${whole}.${fraction.padEnd(currencies.get(currency) ?? 0, "0")}`;
}
