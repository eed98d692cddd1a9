import type { DurationUnit } from "./quantity.js";

/** How people write the units of time out. */
const unitsByWord: ReadonlyMap<string, DurationUnit> = new Map([
  ["sec", "s"],
  ["second", "s"],
  ["minute", "min"],
  ["hr", "h"],
  ["hour", "h"],
  ["day", "d"],
  ["week", "w"],
  ["month", "mo"],
  ["year", "y"],
]);

/** The unit that a word means, in the singular or the plural: `min` for `minutes`. */
export function unitOfWord(word: string): DurationUnit | undefined {
  const lower = word.toLowerCase();
  return unitsByWord.get(lower) ?? unitsByWord.get(lower.replace(/s$/, ""));
}

const everyByWord: ReadonlyMap<string, string> = new Map([
  ["daily", "1d"],
  ["weekly", "1w"],
  ["monthly", "1mo"],
  ["quarterly", "3mo"],
  ["quarter", "3mo"],
  ["yearly", "1y"],
  ["annually", "1y"],
]);

/** The length of time that a word alone means: `1mo` for `monthly` and `month`. */
export function durationOfWord(word: string): string | undefined {
  const unit = unitOfWord(word);
  return unit === undefined ? everyByWord.get(word.toLowerCase()) : `1${unit}`;
}
