import type { Span } from "../text/source.js";
import type { Model } from "./blueprint.js";
import type { Named } from "./element.js";
import { actsOf } from "./graph.js";

/** Where the parts of a blueprint were written that pictures show, by what they are called: paths of actions, ids of the rest. */
export interface Places {
  readonly acts: ReadonlyMap<string, Span>;
  readonly steps: ReadonlyMap<string, Span>;
  readonly phases: ReadonlyMap<string, Span>;
  /** Roles, systems, personas, initiatives, entries and exits. */
  readonly others: ReadonlyMap<string, Span>;
}

export function placesIn(model: Model): Places {
  const { roles, systems, personas, initiatives, entries, exits } = model;
  return {
    acts: new Map([...actsOf(model)].map(({ path, origin }) => [path, origin.name])),
    steps: byId(model.steps),
    phases: byId(model.phases),
    others: byId([...exits, ...entries, ...personas, ...systems, ...roles, ...initiatives]),
  };
}

function byId(elements: readonly Named[]): ReadonlyMap<string, Span> {
  return new Map(elements.map(({ id, origin }) => [id, origin.name]));
}
