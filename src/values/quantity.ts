/** `22%` */
export interface Percent {
  readonly value: number;
  readonly unit: "%";
}

export const durationUnits = ["ms", "s", "min", "h", "d", "w", "mo", "y"] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** `90d` */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

/** `2.40 EUR`: the currency is a code of ISO 4217. */
export interface Money {
  readonly value: number;
  readonly currency: string;
}

export const periods = ["day", "week", "month", "year"] as const;
export type Period = (typeof periods)[number];

/** `80 per year`, `12000 EUR per year`, `75% per year` */
export interface Rate {
  readonly value: number;
  readonly unit?: "%";
  readonly currency?: string;
  readonly per: Period;
}

/** `1..5` */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** `4/5` */
export interface Score {
  readonly value: number;
  readonly of: number;
}

/** What a measure can say: its kind tells which of them. */
export type Amount = number | Percent | Duration | Money;

export const operators = ["<=", ">=", "<", ">", "="] as const;
export type Operator = (typeof operators)[number];

/** `<= 3%`: the amount's own fields stand beside the operator; a plain number is its `value`. */
export interface Comparison {
  readonly comparison: Operator;
  readonly value: number;
  readonly unit?: "%" | DurationUnit;
  readonly currency?: string;
}

/** A calendar day as written: `2026-10-01`. */
export type IsoDate = string;

export type Literal = Amount | Rate | Range | Score | Comparison | IsoDate;
