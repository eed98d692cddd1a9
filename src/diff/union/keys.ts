import type { Model } from "../../model/blueprint.js";
import { actsInOrder } from "../../model/index.js";

/** What a drawing marks by its name; pains and opportunities are `matter`s. */
export type MarkedSpace = "phase" | "step" | "act" | "matter" | "entry" | "exit";

export function markKey(space: MarkedSpace, path: string): string {
  return `${space} ${path}`;
}

/** The keys of all that a model has to mark. */
export function keysOf({ phases, steps, entries, exits }: Model): ReadonlySet<string> {
  return new Set([
    ...phases.map(({ id }) => markKey("phase", id)),
    ...steps.flatMap((step) => [
      markKey("step", step.id),
      ...actsInOrder(step).map(({ path }) => markKey("act", path)),
      ...[...step.pains, ...step.opportunities].map(({ path }) => markKey("matter", path)),
    ]),
    ...entries.map(({ id }) => markKey("entry", id)),
    ...exits.map(({ id }) => markKey("exit", id)),
  ]);
}
