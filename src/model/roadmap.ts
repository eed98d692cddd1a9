import type { Amount, IsoDate, Money, Percent } from "../values/quantity.js";
import type { Named } from "./element.js";

export type InitiativeStatus = "proposed" | "planned" | "active" | "done" | "dropped";

export interface Initiative extends Named {
  readonly objective?: string;
  readonly outcome?: string;
  /** Paths of pains and opportunities. */
  readonly resolves: readonly string[];
  readonly improves: readonly { readonly measure: string; readonly to?: Amount }[];
  readonly owner?: string;
  readonly involves: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** `proposed` where nothing was written. */
  readonly status: InitiativeStatus;
  readonly effort?: number;
  readonly impact?: number;
  readonly depends: readonly string[];
  readonly introduces: readonly string[];
  readonly retires: readonly string[];
  readonly horizon?: "now" | "next" | "later";
  readonly budget?: Money;
  readonly progress?: Percent;
  readonly supports: readonly string[];
}
