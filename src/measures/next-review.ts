import type { Model } from "../model/blueprint.js";
import { seconds } from "../values/arithmetic.js";
import { addDays, isDay } from "../values/calendar.js";
import type { IsoDate } from "../values/quantity.js";

/** The day on which the review is to be repeated, where the blueprint says how often and the calendar reaches that far. */
export function nextReview({ reviewed }: Pick<Model, "reviewed">): IsoDate | undefined {
  if (reviewed?.every === undefined) return undefined;
  const due = addDays(reviewed.on, Math.floor(seconds(reviewed.every) / seconds({ value: 1, unit: "d" })));
  return isDay(due) ? due : undefined;
}
