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
import type { Spelling } from "../../values/spelling.js";
import { writeLiteral, writeNumber } from "../../values/write.js";
import { escapePiece, escapeText } from "./text/escape.js";
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
export function quantity(written: Written, spelling: Spelling): Markdown {
  if (written === undefined) return md``;
  if (typeof written === "string") return day(written, spelling);
  if (typeof written === "object") {
    if ("comparison" in written) return comparison(written, spelling);
    if (isDuration(written)) return duration(written, spelling);
    if ("from" in written) return md`${count(written.from, spelling)} to ${count(written.to, spelling)}`;
  }
  return escapeText(writeLiteral(written, spelling));
}

/** A plain number, or nothing. */
export function count(value: number | undefined, spelling: Spelling): Markdown {
  return value === undefined ? md`` : escapeText(writeNumber(value, spelling));
}

/** `+1` or `-1`, as feelings are given. */
export function signed(value: number, spelling: Spelling): Markdown {
  return escapeText(`${value > 0 ? "+" : ""}${writeNumber(value, spelling)}`);
}

/** `4 of 5`, as severity and the like are given. */
export function grade(value: number | undefined, spelling: Spelling): Markdown {
  return value === undefined ? md`` : md`${count(value, spelling)} of 5`;
}

/** A number that was worked out, with two digits behind the point at most. */
export function rounded(value: number, spelling: Spelling): Markdown {
  return count(toHundredths(value), spelling);
}

/** A percent that was worked out, with one digit behind the point at most. */
export function roundedPercent({ value }: { readonly value: number }, spelling: Spelling): Markdown {
  return quantity({ value: Math.round(value * 10) / 10, unit: "%" }, spelling);
}

/** Money that was worked out, with its currency's digits. */
export function roundedMoney({ value, currency }: Money, spelling: Spelling): Markdown {
  return quantity({ value: toSmallestUnit(value, currency), currency }, spelling);
}

/** `≤ 3% by 2027-06-30`; several in their order. */
export function targets(all: readonly Target[], spelling: Spelling): Markdown {
  const each = all.map(({ value, by }) =>
    join([quantity(value, spelling), by === undefined ? md`` : md`by ${day(by, spelling)}`], md` `),
  );
  return join(each, md`; `);
}

/** `4.1 (2026-09-30, of 214)` */
export function figure(
  written: { readonly value: Amount; readonly on?: IsoDate; readonly sample?: number } | undefined,
  spelling: Spelling,
): Markdown {
  if (written === undefined) return md``;
  const sample = written.sample === undefined ? md`` : md`of ${count(written.sample, spelling)}`;
  const when = join([day(written.on, spelling), sample], md`, `);
  const value = quantity(written.value, spelling);
  return when === "" ? value : md`${value} (${when})`;
}

/** Never at the start of a line: there the point behind its number, `30. 6. 2027`, would make it an item of a list. */
export function day(date: IsoDate | undefined, spelling: Spelling): Markdown {
  return date === undefined
    ? md``
    : join(
        spelling
          .day(date)
          .split(/(?=\.)/)
          .map(escapePiece),
        md``,
      );
}

/** `2027-01-10 to 2027-03-31`, `from 2027-01-10`, `until 2027-03-31` */
export function days(from: IsoDate | undefined, until: IsoDate | undefined, spelling: Spelling): Markdown {
  if (from !== undefined && until !== undefined) return md`${day(from, spelling)} to ${day(until, spelling)}`;
  if (from !== undefined) return md`from ${day(from, spelling)}`;
  return until === undefined ? md`` : md`until ${day(until, spelling)}`;
}

/** `survey: sticker with a QR code` */
export function dataSource(source: DataSource | undefined): Markdown {
  return source === undefined ? md`` : join([word(source.kind), escapeText(source.name ?? "")], md`: `);
}

function comparison(written: Comparison, spelling: Spelling): Markdown {
  return md`${operators[written.comparison]} ${quantity(amountOf(written), spelling)}`;
}

function isDuration(written: object): written is Duration {
  return "unit" in written && written.unit !== "%" && !("per" in written);
}

/** How often: `90 days`, `month` for every one. */
export function cadence({ value, unit }: Duration, spelling: Spelling): Markdown {
  return value === 1 ? escapeText(units[unit][0]) : duration({ value, unit }, spelling);
}

function duration({ value, unit }: Duration, spelling: Spelling): Markdown {
  const [one, many] = units[unit];
  return escapeText(`${writeNumber(value, spelling)} ${value === 1 ? one : many}`);
}
