import { currencies } from "../values/currencies.js";

/** To two decimals, without the noise of binary fractions. */
export function toHundredths(value: number): number {
  return toDigits(value, 2);
}

/** To the digits of the currency's smaller unit: cents for EUR, whole yen for JPY. */
export function toSmallestUnit(value: number, currency: string): number {
  return toDigits(value, currencies.get(currency) ?? 2);
}

function toDigits(value: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = value * factor;
  // Beyond this a number has no fraction to lose.
  if (Math.abs(scaled) >= Number.MAX_SAFE_INTEGER) return value;
  // What lies on a half but for the last bits of its fraction is rounded away from zero as on paper.
  const rounded = Math.round(Math.abs(scaled) * (1 + Number.EPSILON * 4));
  // Zero has no sign here.
  return (Math.sign(scaled) * rounded) / factor + 0;
}
