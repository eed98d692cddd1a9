import { daysBetween, firstOfMonth, monthOf } from "../../values/calendar.js";
import type { IsoDate } from "../../values/quantity.js";

/** A stretch of the calendar with a name, in px from the axis' start. */
export interface Period {
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

/** The calendar as a line: whole months, quarters or years that hold every day of the roadmap. */
export interface TimeAxis {
  readonly width: number;
  /** Where a day begins, in px from the axis' start. */
  readonly placeOf: (date: IsoDate) => number;
  readonly units: readonly Period[];
  /** Years above months and quarters; none above years. */
  readonly years: readonly Period[];
}

interface Scale {
  /** In months. */
  readonly unit: number;
  readonly labelOf: (month: number) => string;
  readonly narrowest: number;
}

const leastWidth = 880;
const usualWidth = 1240;
const widest = 150;
const mostMonths = 18;
const mostQuarters = 24;
const mostYears = 30;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The axis that holds all these days, of which there must be one. */
export function timeAxisOf(days: readonly IsoDate[]): TimeAxis {
  const months = days.map(monthOf);
  const first = months.reduce((least, month) => Math.min(least, month));
  const last = months.reduce((most, month) => Math.max(most, month));
  const scale = scaleFor(last - first + 1);
  const from = Math.floor(first / scale.unit) * scale.unit;
  const count = Math.floor(last / scale.unit) - from / scale.unit + 1;
  const unitWidth = Math.max(scale.narrowest, Math.min(widest, usualWidth / count), leastWidth / count);
  const width = Math.round(unitWidth * count);
  const [start, end] = [firstOfMonth(from), firstOfMonth(from + count * scale.unit)];
  const dayWidth = width / daysBetween(start, end);
  const placeOf = (date: IsoDate): number => Math.round(daysBetween(start, date) * dayWidth * 100) / 100;
  const period = (month: number, length: number, label: string): Period => {
    const x = placeOf(firstOfMonth(month));
    return { x, width: placeOf(firstOfMonth(month + length)) - x, label };
  };
  const units = Array.from({ length: count }, (_, i) => {
    const month = from + i * scale.unit;
    return period(month, scale.unit, scale.labelOf(month));
  });
  const years = scale.unit < 12 ? yearsOf(from, from + count * scale.unit, period) : [];
  return { width, placeOf, units, years };
}

function scaleFor(months: number): Scale {
  if (months <= mostMonths) return { unit: 1, labelOf: (month) => monthNames[month % 12]!, narrowest: 52 };
  if (months <= 3 * mostQuarters) {
    return { unit: 3, labelOf: (month) => `Q${Math.floor((month % 12) / 3) + 1}`, narrowest: 44 };
  }
  const years = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].find((each) => months / 12 / each <= mostYears) ?? 1000;
  return { unit: 12 * years, labelOf: (month) => String(month / 12), narrowest: 44 };
}

function yearsOf(
  from: number,
  to: number,
  period: (month: number, length: number, label: string) => Period,
): readonly Period[] {
  const years: Period[] = [];
  for (let month = from; month < to; ) {
    const next = Math.min(to, (Math.floor(month / 12) + 1) * 12);
    years.push(period(month, next - month, String(Math.floor(month / 12))));
    month = next;
  }
  return years;
}
