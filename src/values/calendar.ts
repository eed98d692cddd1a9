import type { IsoDate } from "./quantity.js";

const written = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text has the form of a day: `2026-02-30` has, though there is no such day. */
export function looksLikeDay(text: string): boolean {
  return written.test(text);
}

/** Whether it is a day of the Gregorian calendar. */
export function isDay(text: string): boolean {
  const match = written.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `count` days later; earlier, where `count` is below 0. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return toDate(toDays(date) + count);
}

/** How many days `to` comes after `from`; below 0 where it comes before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDays(to) - toDays(from);
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The month that a day is in, counted from January of the year 0: neighbouring months differ by 1. */
export function monthOf(date: IsoDate): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

/** The first day of a month that is counted as `monthOf` does. */
export function firstOfMonth(month: number): IsoDate {
  const year = Math.floor(month / 12);
  return `${padded(year, 4)}-${padded(month - year * 12 + 1, 2)}-01`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/**
 * Days since 1970-01-01. Years are counted from March, so that the leap day ends them, in eras of 400 years
 * (Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil).
 */
function toDays(date: IsoDate): number {
  const [y, m, d] = date.split("-").map(Number) as [number, number, number];
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The reverse of `toDays`: civil_from_days of the same source. */
function toDate(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
