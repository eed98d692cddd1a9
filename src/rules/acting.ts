import type { Act } from "../model/journey.js";

/** Who does it: those it names by `by`, else the systems it uses. */
export function doersOf(act: Act): readonly string[] {
  return act.by.length > 0 ? act.by : act.using;
}

/** Whether the customer acts in it. */
export function isCustomers(act: Act): boolean {
  return act.lane === "customer" || ("options" in act && act.by.includes("customer"));
}

/** Every role or system that takes part, and the part of the action that names it. */
export function partakersOf(act: Act): readonly { readonly id: string; readonly part: string }[] {
  return [
    ...act.by.map((id, index) => ({ id, part: `by.${index}` })),
    ...act.using.map((id, index) => ({ id, part: `using.${index}` })),
  ];
}
