import type { Model } from "./blueprint.js";
import { actsInOrder } from "./index.js";
import type { Step } from "./journey.js";

/** Ids of those who act in a step or are used in it, each once, in the order of the acts: roles and systems. */
export function actorsIn(step: Step): readonly string[] {
  return [...new Set(actsInOrder(step).flatMap((act) => [...act.by, ...act.using]))];
}

/** Measures of a step, its actions and the handshakes that begin in it, each once. */
export function measuresIn(model: Model, step: Step): readonly string[] {
  const paths = new Set(actsInOrder(step).map((act) => act.path));
  const handshakes = model.handshakes.filter((handshake) => paths.has(handshake.from));
  return [
    ...new Set([
      ...step.measuredBy,
      ...step.actions.flatMap((action) => action.measuredBy),
      ...handshakes.flatMap((handshake) => handshake.measuredBy),
    ]),
  ];
}
