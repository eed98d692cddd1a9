import { isDay, looksLikeDay } from "./calendar.js";
import type {
  Amount,
  Comparison,
  Duration,
  IsoDate,
  Money,
  Operator,
  Percent,
  Period,
  Range,
  Rate,
  Score,
} from "./quantity.js";

/*
 * Readers of single quantities. Each gives nothing where the text hasn't its form; whether the value is possible (a real
 * day, a currency that exists, a number within bounds) is the caller's question.
 * No expression here has a quantifier inside a quantifier: texts come from strangers.
 */

const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const numberOnly = new RegExp(`^${number}$`);
const percentOnly = new RegExp(`^(${number})%$`);
const durationOnly = new RegExp(`^(${number})(ms|min|mo|s|h|d|w|y)$`);
const moneyOnly = new RegExp(`^(${number})[ \t]+([A-Z]{3})$`);
const rangeOnly = new RegExp(`^(${number})\\.\\.(${number})$`);
const scoreOnly = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/;
const rateOnly = /^(\S+(?:[ \t]+[A-Z]{3})?)[ \t]+per[ \t]+(day|week|month|year)$/;
const comparisonOnly = /^(<=|>=|<|>|=)[ \t]*(\S.*)$/;

/** `4`, `-2`, `+1`, `3.9` */
export function readNumber(text: string): number | undefined {
  return numberOnly.test(text) ? toNumber(text) : undefined;
}

/** `22%` */
export function readPercent(text: string): Percent | undefined {
  const match = percentOnly.exec(text);
  return match === null ? undefined : { value: toNumber(match[1]), unit: "%" };
}

/** `90d` */
export function readDuration(text: string): Duration | undefined {
  const match = durationOnly.exec(text);
  return match === null ? undefined : { value: toNumber(match[1]), unit: match[2] as Duration["unit"] };
}

/** `2026-10-01`; of the form of a day, and `real` where the calendar has it. */
export function readDay(text: string): { readonly day: IsoDate; readonly real: boolean } | undefined {
  return looksLikeDay(text) ? { day: text, real: isDay(text) } : undefined;
}

/** `2.40 EUR`, with any three capitals. */
export function readMoney(text: string): Money | undefined {
  const match = moneyOnly.exec(text);
  return match === null ? undefined : { value: toNumber(match[1]), currency: match[2]! };
}

/** `80 per year`, `12000 EUR per year`, `75% per year` */
export function readRate(text: string): Rate | undefined {
  const match = rateOnly.exec(text);
  if (match === null) return undefined;
  const per = match[2] as Period;
  const plain = readNumber(match[1]!);
  if (plain !== undefined) return { value: plain, per };
  const of = readPercent(match[1]!) ?? readMoney(match[1]!);
  return of === undefined ? undefined : { ...of, per };
}

/** `1..5` */
export function readRange(text: string): Range | undefined {
  const match = rangeOnly.exec(text);
  return match === null ? undefined : { from: toNumber(match[1]), to: toNumber(match[2]) };
}

/** `4/5` */
export function readScore(text: string): Score | undefined {
  const match = scoreOnly.exec(text);
  return match === null ? undefined : { value: toNumber(match[1]), of: toNumber(match[2]) };
}

/** A number, percent, duration or amount of money. */
export function readAmount(text: string): Amount | undefined {
  return readNumber(text) ?? readPercent(text) ?? readDuration(text) ?? readMoney(text);
}

/** `<= 3%` */
export function readComparison(text: string): Comparison | undefined {
  const match = comparisonOnly.exec(text);
  if (match === null) return undefined;
  const amount = readAmount(match[2]!);
  if (amount === undefined) return undefined;
  const comparison = match[1] as Operator;
  return typeof amount === "number" ? { comparison, value: amount } : { comparison, ...amount };
}

/** Without a negative zero, which no reader could tell from zero. */
function toNumber(digits: string | undefined): number {
  return Number(digits) + 0;
}
