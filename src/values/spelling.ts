import { type Locale, type LocaleName, locales } from "./locales.js";
import type { IsoDate } from "./quantity.js";

/** How numbers and days are spelled. */
export interface Spelling {
  /** A number from its plain digits: `-1234.5`. */
  readonly number: (digits: string) => string;
  /** A percent from its number as spelled. */
  readonly percent: (number: string) => string;
  readonly day: (date: IsoDate) => string;
}

/** As the language has them, and as everything is where no locale is set: `1234.5`, `3%`, `2027-06-30`. */
export const plainSpelling: Spelling = {
  number: (digits) => digits,
  percent: (number) => `${number}%`,
  day: (date) => date,
};

/** As a locale has them: `1.234,5`, `3 %`, `30.06.2027`. */
export function spellingOf(name: LocaleName | undefined): Spelling {
  const locale = locales.get(name ?? "");
  if (locale === undefined) return plainSpelling;
  return {
    number: (digits) => numberIn(digits, locale),
    percent: (number) => `${number}${locale.percent}`,
    day: (date) => dayIn(date, locale),
  };
}

function numberIn(digits: string, { decimal, group, groupsFrom, minus }: Locale): string {
  const isNegative = digits.startsWith("-");
  const [whole = "", fraction] = (isNegative ? digits.slice(1) : digits).split(".");
  const parted = whole.length < groupsFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${isNegative ? minus : ""}${parted}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

function dayIn(date: IsoDate, { day, months = "" }: Locale): string {
  const [y = "", mm = "", dd = ""] = date.split("-");
  const [m, d] = [Number(mm), Number(dd)];
  const parts = { y: String(Number(y)), mm, dd, m: String(m), d: String(d), month: months.split(" ")[m - 1] ?? "" };
  return day.replace(/\{(y|mm?|dd?|month)\}/g, (_, part: keyof typeof parts) => parts[part]);
}
