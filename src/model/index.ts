import { grouped } from "../text/grouped.js";
import type { Model } from "./blueprint.js";
import type { Action, Decision, Handshake, Opportunity, Pain, Phase, Step } from "./journey.js";
import type { Insight, Measure } from "./measuring.js";
import type { Channel, Persona, Role, System } from "./people.js";
import type { Initiative } from "./roadmap.js";

/** A model's elements by what references call them. Of two with one id, which is a finding, the first. */
export interface ModelIndex {
  readonly personas: ReadonlyMap<string, Persona>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly systems: ReadonlyMap<string, System>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly insights: ReadonlyMap<string, Insight>;
  readonly phases: ReadonlyMap<string, Phase>;
  readonly steps: ReadonlyMap<string, Step>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  /** By path. */
  readonly acts: ReadonlyMap<string, Action | Decision>;
  readonly pains: ReadonlyMap<string, Pain>;
  readonly opportunities: ReadonlyMap<string, Opportunity>;
  /** By the path of the sender and of the receiver; an exchange stands as it was written. */
  readonly outgoing: ReadonlyMap<string, readonly Handshake[]>;
  readonly incoming: ReadonlyMap<string, readonly Handshake[]>;
  /** Titles of all that can do something: roles, systems and personas. */
  readonly actors: ReadonlyMap<string, string>;
}

/** Built in time linear in the model's size. */
export function indexModel(model: Model): ModelIndex {
  const { personas, roles, channels, systems, measures, insights, phases, steps, initiatives } = model;
  return {
    personas: by("id", personas),
    roles: by("id", roles),
    channels: by("id", channels),
    systems: by("id", systems),
    measures: by("id", measures),
    insights: by("id", insights),
    phases: by("id", phases),
    steps: by("id", steps),
    initiatives: by("id", initiatives),
    acts: by(
      "path",
      steps.flatMap((step) => actsInOrder(step)),
    ),
    pains: by(
      "path",
      steps.flatMap((step) => step.pains),
    ),
    opportunities: by(
      "path",
      steps.flatMap((step) => step.opportunities),
    ),
    outgoing: grouped(model.handshakes, ({ from }) => from),
    incoming: grouped(model.handshakes, ({ to }) => to),
    actors: new Map([...personas, ...systems, ...roles].map(({ id, title }) => [id, title])),
  };
}

/** A step's actions and decisions together, as they were written. */
export function actsInOrder(step: Step): readonly (Action | Decision)[] {
  if (step.decisions.length === 0) return step.actions;
  return [...step.actions, ...step.decisions].sort((one, other) => one.order - other.order);
}

export function isDecision(act: Action | Decision): act is Decision {
  return "options" in act;
}

function by<K extends string, T extends Readonly<Record<K, string>>>(
  key: K,
  elements: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const element of elements) if (!found.has(element[key])) found.set(element[key], element);
  return found;
}
