import type { Amount, Comparison, Duration } from "../../values/quantity.js";

/** Quantities as a reader writes them: `8 s`, `2 days`, `12,000 EUR`, `≥ 4.5`, at most two decimals. */
export function amountText(amount: Amount): string {
  if (typeof amount === "number") return numberText(amount);
  if ("currency" in amount) return `${moneyText(amount.value)} ${amount.currency}`;
  if (amount.unit === "%") return `${numberText(amount.value)}%`;
  return durationText(amount);
}

export function durationText({ value, unit }: Duration): string {
  const word = words.get(unit);
  return word === undefined ? `${numberText(value)} ${unit}` : `${numberText(value)} ${word}${value === 1 ? "" : "s"}`;
}

const words: ReadonlyMap<Duration["unit"], string> = new Map([
  ["d", "day"],
  ["w", "week"],
  ["mo", "month"],
  ["y", "year"],
]);

export function comparisonText({ comparison, value, unit, currency }: Comparison): string {
  const sign = { "<=": "≤", ">=": "≥", "<": "<", ">": ">", "=": "=" }[comparison];
  if (currency !== undefined) return `${sign} ${amountText({ value, currency })}`;
  return `${sign} ${amountText(unit === undefined ? value : { value, unit })}`;
}

/** Whole amounts without cents, others with both of them. */
function moneyText(value: number): string {
  return Number.isInteger(value) ? numberText(value) : grouped(value.toFixed(2));
}

function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0 && value !== 0) return String(Number(value.toPrecision(2)));
  return grouped(String(rounded === 0 ? 0 : rounded));
}

/** Thousands apart, from five digits on. */
function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const apart = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? apart : `${apart}.${fraction}`;
}
