import type { Named } from "../model/element.js";
import type { Act, Lane, Step } from "../model/journey.js";

/** Longer titles are cut in messages, in characters. */
const longest = 60;

const laneWords: Readonly<Record<Lane, string>> = {
  evidence: "evidence",
  customer: "customer action",
  frontstage: "frontstage action",
  backstage: "backstage action",
  support: "support action",
};

/** `the goal "Fewer walk away" (fewer-walkaways)` */
export function the(kind: string, element: Pick<Named, "id" | "title">): string {
  return `the ${kind} ${quoted(element.title)} (${element.id})`;
}

/** `the touchpoint "Pay" (pay)` */
export function theStep(step: Step): string {
  return the(step.ancillary ? "ancillary" : "touchpoint", step);
}

/** `the backstage action "Authorises the payment" (pay.auth)`, `the decision "In stock?" (browse.in-stock)` */
export function theAct(act: Act): string {
  return the("options" in act ? "decision" : laneWords[act.lane], { id: act.path, title: act.title });
}

/** In quotation marks, on one line, and cut where it is long. */
export function quoted(title: string): string {
  if (title.length <= longest && !untidy.test(title)) return `"${title}"`;
  return `"${cutTo(longest, title.replaceAll(/\s+/g, " ").trim())}"`;
}

/** A text of so many characters at most, and a mark where it was longer. */
export function cutTo(most: number, text: string): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/** What isn't a single space between two words. */
const untidy = /[^\S ]|^ | $| {2}/;

/** With a capital first letter, as a message begins. */
export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** `a`, `a and b`, `a, b and c`; of many the first five and how many more. */
export function listed(words: readonly string[], last = "and"): string {
  const shown = words.length > 6 ? [...words.slice(0, 5), `${words.length - 5} more`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}
