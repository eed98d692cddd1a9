import { frequencyWord } from "../../model/frequency-word.js";
import type { Opportunity, Pain } from "../../model/journey.js";
import { amountText } from "../page/amounts.js";
import { dot, together } from "../page/block.js";
import type { Card } from "../page/cards.js";

/** What hurts, how much and how often. */
export function painCard(pain: Pain): Card {
  const { title, severity, frequency } = pain;
  const word = frequencyWord(pain);
  const details = [
    ...(severity === undefined ? [] : [`severity ${severity}/5`]),
    ...(frequency === undefined
      ? []
      : [word === undefined ? amountText(frequency) : `${word} (${amountText(frequency)})`]),
  ];
  return { title, details: details.length === 0 ? [] : [details.map(together).join(dot)], stripe: "pain" };
}

/** What could be done about it, and how much that would bring and take. */
export function opportunityCard({ title, impact, effort }: Opportunity): Card {
  const details = [
    ...(impact === undefined ? [] : [`impact ${impact}/5`]),
    ...(effort === undefined ? [] : [`effort ${effort}/5`]),
  ];
  return { title, details: details.length === 0 ? [] : [details.map(together).join(dot)], stripe: "opportunity" };
}
