import type { Model } from "../../model/blueprint.js";
import { counted } from "../page/counted.js";
import type { EmptyPicture } from "../page/empty.js";
import type { Column } from "../steps/columns.js";

/** What a screen reader says of the picture. */
export function describe(
  model: Model,
  columns: readonly Column[],
): { readonly title: string; readonly description: string } {
  const phases = new Set(columns.flatMap(({ phase }) => phase?.id ?? [])).size;
  const keys = columns.filter(({ step }) => step.key).length;
  const pains = columns.reduce((sum, { step }) => sum + step.pains.length, 0);
  const parts = [
    `${counted(columns.length, "step")} in ${counted(phases, "phase")}`,
    ...(model.personas.length === 0 ? [] : [counted(model.personas.length, "persona")]),
    ...(keys === 0 ? [] : [counted(keys, "key touchpoint")]),
    ...(pains === 0 ? [] : [counted(pains, "pain point")]),
  ];
  const way = columns.length === 0 ? "" : ` The way: ${columns.map(({ step }) => step.title).join(", ")}.`;
  return { title: `Journey map: ${model.title}`, description: `${parts.join(", ")}.${way}` };
}

/** What is said where there is no step to go. */
export function emptyJourney(model: Model): EmptyPicture {
  const { title } = describe(model, []);
  const words = "No steps yet: here stands what customers do, feel and need, step by step.";
  return { view: "journey", name: "Journey map", title, description: words, words };
}
