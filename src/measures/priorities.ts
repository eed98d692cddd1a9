import type { Opportunity, Pain } from "../model/journey.js";
import type { Percent } from "../values/quantity.js";
import { toHundredths } from "./rounding.js";

/** What a severity, an impact or an effort counts where it isn't told: the middle of 1 to 5. */
const middle = 3;

/** Severity ÷ 5 × frequency, from 0% to 100%: the frequency counts as 100% where it isn't told, the severity as 3. */
export function painPriority({ severity = middle, frequency }: Partial<Pick<Pain, "severity" | "frequency">>): Percent {
  return { value: toHundredths((severity / 5) * Math.min(frequency?.value ?? 100, 100)), unit: "%" };
}

/** Impact ÷ effort: from 0.2 to 5, each counting as 3 where it isn't told. */
export function opportunityPriority({
  impact = middle,
  effort = middle,
}: Partial<Pick<Opportunity, "impact" | "effort">>): number {
  return toHundredths(impact / effort);
}
