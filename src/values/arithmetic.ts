import type { Amount, Comparison, Duration, DurationUnit, Operator, Period, Rate } from "./quantity.js";

const day = 86_400;
const year = 365 * day;

const secondsPer: Readonly<Record<DurationUnit, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  d: day,
  w: 7 * day,
  mo: year / 12,
  y: year,
};

const timesAYear: Readonly<Record<Period, number>> = { day: 365, week: 52, month: 12, year: 1 };

/** The length of a duration in seconds. A year has 365 days, a month a twelfth of it. */
export function seconds(duration: Duration): number {
  return duration.value * secondsPer[duration.unit];
}

/** The length of a duration in years of 365 days; 12 months are one. */
export function years(duration: Duration): number {
  if (duration.unit === "y") return duration.value;
  return duration.unit === "mo" ? duration.value / 12 : seconds(duration) / year;
}

/** What a rate comes to in a year, in its own unit: a year has 12 months, 52 weeks or 365 days. */
export function perYear(rate: Rate): number {
  return rate.value * timesAYear[rate.per];
}

/** Below 0 where the first is the smaller; nothing where they can't be compared, as 3% and 3 EUR. */
export function compareAmounts(first: Amount, second: Amount): number | undefined {
  const [a, b] = [onScale(first), onScale(second)];
  return a.scale === b.scale ? a.value - b.value : undefined;
}

/** Whether an amount is what a comparison asks for; nothing where they can't be compared. */
export function meets(comparison: Comparison, amount: Amount): boolean | undefined {
  const order = compareAmounts(amount, amountOf(comparison));
  return order === undefined ? undefined : holds(comparison.comparison, order);
}

/** The amount behind the operator. */
export function amountOf({ value, unit, currency }: Comparison): Amount {
  if (currency !== undefined) return { value, currency };
  if (unit === "%") return { value, unit };
  return unit === undefined ? value : { value, unit };
}

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "=":
      return order === 0;
  }
}

function onScale(amount: Amount): { readonly value: number; readonly scale: string } {
  if (typeof amount === "number") return { value: amount, scale: "number" };
  if ("currency" in amount) return { value: amount.value, scale: amount.currency };
  if (amount.unit === "%") return { value: amount.value, scale: "%" };
  return { value: seconds(amount), scale: "time" };
}
