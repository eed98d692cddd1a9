import type { Amount, Comparison, Duration, IsoDate, Range } from "../values/quantity.js";
import type { Named } from "./element.js";

export type MeasureKind =
  | "nps"
  | "csat"
  | "ces"
  | "fcr"
  | "churn"
  | "retention"
  | "clv"
  | "resolution-time"
  | "response-time"
  | "sentiment"
  | "conversion"
  | "abandonment"
  | "count"
  | "share"
  | "duration"
  | "money";

export interface DataSource {
  readonly kind: string;
  readonly name?: string;
}

export interface Target {
  readonly value: Comparison;
  readonly by?: IsoDate;
}

export interface Actual {
  readonly value: Amount;
  readonly on: IsoDate;
  readonly sample?: number;
}

export interface Measure extends Named {
  readonly kind: MeasureKind;
  readonly question?: string;
  readonly scale?: Range;
  readonly unit?: string;
  readonly formula?: string;
  readonly source?: DataSource;
  readonly baseline?: { readonly value: Amount; readonly on?: IsoDate };
  readonly actuals: readonly Actual[];
  readonly targets: readonly Target[];
  readonly every?: Duration;
  readonly owner?: string;
  readonly better?: "higher" | "lower";
  readonly method?: "mean" | "top-2-box";
  /** `progress`: the way from the baseline to the target that the newest actual has come, in percent. */
  readonly computed?: { readonly progress?: { readonly value: number; readonly unit: "%" } };
}

export interface Goal extends Named {
  readonly kind?: string;
  readonly priority?: number;
  readonly measuredBy: readonly string[];
  readonly targets: readonly Target[];
  readonly owner?: string;
  readonly persona: readonly string[];
}

export interface Insight extends Named {
  readonly source: DataSource;
  readonly on?: IsoDate;
  readonly sample?: number;
  readonly quotes: readonly string[];
  readonly by?: string;
  readonly at: readonly string[];
}
