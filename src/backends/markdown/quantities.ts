import { toHundredths, toSmallestUnit } from "../../measures/rounding.js";
import type { DataSource, Target } from "../../model/measuring.js";
import { amountOf } from "../../values/arithmetic.js";
import type {
  Amount,
  Comparison,
  Duration,
  DurationUnit,
  IsoDate,
  Literal,
  Money,
  Operator,
} from "../../values/quantity.js";
import { writeLiteral, writeNumber } from "../../values/write.js";
import { escapeText } from "./text/escape.js";
import { join, type Markdown, md } from "./text/markdown.js";
import { word } from "./words.js";

type Written = Literal | undefined;

const units: Readonly<Record<DurationUnit, readonly [one: string, many: string]>> = {
  ms: ["ms", "ms"],
  s: ["s", "s"],
  min: ["min", "min"],
  h: ["h", "h"],
  d: ["day", "days"],
  w: ["week", "weeks"],
  mo: ["month", "months"],
  y: ["year", "years"],
};

const operators: Readonly<Record<Operator, Markdown>> = {
  "<=": md`≤`,
  ">=": md`≥`,
  "<": md`below`,
  ">": md`above`,
  "=": md`exactly`,
};

/** A quantity as people write it: `8 s`, `90 days`, `≤ 3%`, `2.40 EUR`; nothing where there is none. */
export function quantity(written: Written): Markdown {
  if (written === undefined) return md``;
  if (typeof written === "object") {
    if ("comparison" in written) return comparison(written);
    if (isDuration(written)) return duration(written);
    if ("from" in written) return md`${count(written.from)} to ${count(written.to)}`;
  }
  return escapeText(writeLiteral(written));
}

/** A plain number, or nothing. */
export function count(value: number | undefined): Markdown {
  return value === undefined ? md`` : escapeText(writeNumber(value));
}

/** `4 of 5`, as severity and the like are given. */
export function grade(value: number | undefined): Markdown {
  return value === undefined ? md`` : md`${count(value)} of 5`;
}

/** A number that was worked out, with two digits behind the point at most. */
export function rounded(value: number): Markdown {
  return count(toHundredths(value));
}

/** A percent that was worked out, with one digit behind the point at most. */
export function roundedPercent({ value }: { readonly value: number }): Markdown {
  return md`${count(Math.round(value * 10) / 10)}%`;
}

/** Money that was worked out, with its currency's digits. */
export function roundedMoney({ value, currency }: Money): Markdown {
  return quantity({ value: toSmallestUnit(value, currency), currency });
}

/** `≤ 3% by 2027-06-30`; several in their order. */
export function targets(all: readonly Target[]): Markdown {
  const each = all.map(({ value, by }) => join([quantity(value), by === undefined ? md`` : md`by ${day(by)}`], md` `));
  return join(each, md`; `);
}

/** `4.1 (2026-09-30, of 214)` */
export function figure(
  written: { readonly value: Amount; readonly on?: IsoDate; readonly sample?: number } | undefined,
): Markdown {
  if (written === undefined) return md``;
  const sample = written.sample === undefined ? md`` : md`of ${count(written.sample)}`;
  const when = join([day(written.on), sample], md`, `);
  return when === "" ? quantity(written.value) : md`${quantity(written.value)} (${when})`;
}

export function day(date: IsoDate | undefined): Markdown {
  return date === undefined ? md`` : escapeText(date);
}

/** `2027-01-10 to 2027-03-31`, `from 2027-01-10`, `until 2027-03-31` */
export function days(from: IsoDate | undefined, until: IsoDate | undefined): Markdown {
  if (from !== undefined && until !== undefined) return md`${day(from)} to ${day(until)}`;
  if (from !== undefined) return md`from ${day(from)}`;
  return until === undefined ? md`` : md`until ${day(until)}`;
}

/** `survey: sticker with a QR code` */
export function dataSource(source: DataSource | undefined): Markdown {
  return source === undefined ? md`` : join([word(source.kind), escapeText(source.name ?? "")], md`: `);
}

function comparison(written: Comparison): Markdown {
  return md`${operators[written.comparison]} ${quantity(amountOf(written))}`;
}

function isDuration(written: object): written is Duration {
  return "unit" in written && written.unit !== "%" && !("per" in written);
}

/** How often: `90 days`, `month` for every one. */
export function cadence({ value, unit }: Duration): Markdown {
  return value === 1 ? escapeText(units[unit][0]) : duration({ value, unit });
}

function duration({ value, unit }: Duration): Markdown {
  const [one, many] = units[unit];
  return escapeText(`${writeNumber(value)} ${value === 1 ? one : many}`);
}
