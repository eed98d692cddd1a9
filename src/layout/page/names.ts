import type { Model } from "../../model/blueprint.js";
import type { Named } from "../../model/element.js";
import type { Act } from "../../model/journey.js";

/** What ids of a model are called. An id that names nothing is shown as it is. */
export interface Names {
  readonly persona: (id: string) => string;
  readonly role: (id: string) => string;
  readonly channel: (id: string) => string;
  /** A role, a system or a persona: whoever can act. */
  readonly actor: (id: string) => string;
  /** A step, or an action or decision by its path. */
  readonly place: (id: string) => string;
  /** Who stands for an act in its lane: the first named, else what it uses; nobody for evidence and customers at large. */
  readonly actorOf: (act: Act) => string | undefined;
}

export function namesOf(model: Model): Names {
  const personas = titles(model.personas);
  const roles = titles(model.roles);
  const systems = titles(model.systems);
  const channels = titles(model.channels);
  const places = new Map(model.steps.map((step) => [step.id, step.title]));
  for (const step of model.steps) {
    for (const act of [...step.actions, ...step.decisions]) places.set(act.path, act.title);
  }
  const from =
    (map: ReadonlyMap<string, string>) =>
    (id: string): string =>
      map.get(id) ?? id;
  const actor = (id: string): string => roles.get(id) ?? systems.get(id) ?? from(personas)(id);
  return {
    persona: from(personas),
    role: from(roles),
    channel: from(channels),
    actor,
    place: from(places),
    actorOf: (act) => {
      if (act.lane === "evidence") return undefined;
      if (act.lane === "customer") return personas.get(act.by[0] ?? "");
      const first = act.by[0] ?? act.using[0];
      return first === undefined || first === "customer" ? undefined : actor(first);
    },
  };
}

function titles(list: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(list.map(({ id, title }) => [id, title]));
}
