import type { Model } from "../model/blueprint.js";
import type { Named } from "../model/element.js";
import { actsInOrder, isDecision } from "../model/index.js";
import type { Handshake, Step } from "../model/journey.js";
import { grouped } from "../text/grouped.js";
import type { ElementKind, Spot } from "./change.js";
import type { Fields, Space } from "./rows.js";

/** An element of a model with its place in it. */
export interface Item {
  readonly kind: ElementKind;
  /** What references call it, unique in its name space; of a handshake or option `from -> to`, which may repeat. */
  readonly path: string;
  /** The item that holds it, by path: of an action its step. */
  readonly parent: string;
  readonly element: Fields;
  /** Of what its order counts in: where it stands among its like, from 0. */
  readonly order?: Order;
  readonly phase: Spot | null;
  readonly step: Spot | null;
}

export interface Order {
  /** What its like are in, and the name space of that: of a step its phase. Phases are in the blueprint alone. */
  readonly space: Space | null;
  readonly group: string;
  readonly position: number;
}

type Around = Pick<Item, "phase" | "step">;

const nowhere: Around = { phase: null, step: null };

/** All elements of a model in the order in which a reader of the journey meets them. */
export function itemsOf(model: Model): readonly Item[] {
  const items: Item[] = [];
  const places = placesIn(model);
  const add: Add = (kind, element, path, parent, place, order) => {
    const { phase, step } = place;
    const fields = element as Fields;
    items.push(
      order === undefined
        ? { kind, path, parent, element: fields, phase, step }
        : { kind, path, parent, element: fields, phase, step, order },
    );
  };
  const addAll = (kind: ElementKind, list: readonly Named[]): void => {
    for (const element of list) add(kind, element, element.id, "", nowhere);
  };
  add("blueprint", model, model.id, "", nowhere);
  addAll("goal", model.goals);
  addAll("persona", model.personas);
  addAll("role", model.roles);
  addAll("channel", model.channels);
  addAll("system", model.systems);
  addAll("measure", model.measures);
  addAll("insight", model.insights);
  addJourney(model, places, add);
  for (const entry of model.entries) add("entry", entry, entry.id, "", around(entry.to, places));
  for (const exit of model.exits) add("exit", exit, exit.id, "", around(exit.at, places));
  for (const dimension of model.dimensions) {
    add("dimension", dimension, dimension.id, "", nowhere);
    for (const tier of dimension.tiers) add("tier", tier, `${dimension.id}.${tier.id}`, dimension.id, nowhere);
  }
  addAll("path", model.paths);
  addAll("initiative", model.initiatives);
  return items;
}

type Add = (kind: ElementKind, element: unknown, path: string, parent: string, place: Around, order?: Order) => void;

function addJourney(model: Model, places: ReadonlyMap<string, Around>, add: Add): void {
  const handshakes = grouped(model.handshakes, ({ from }) => from);
  const byId = new Map(model.steps.map((step) => [step.id, step]));
  for (const [position, phase] of model.phases.entries()) {
    const place = { phase: { id: phase.id, title: phase.title }, step: null };
    add("phase", phase, phase.id, "", place, { space: null, group: "", position });
    for (const [at, id] of phase.steps.entries()) {
      const step = byId.get(id);
      if (step === undefined) continue;
      add("step", step, id, "", places.get(id)!, { space: "phase", group: phase.id, position: at });
      addHeld(step, places.get(id)!, handshakes, add);
    }
  }
  for (const step of model.steps) {
    if (!step.ancillary) continue;
    add("ancillary", step, step.id, "", places.get(step.id)!);
    addHeld(step, places.get(step.id)!, handshakes, add);
  }
}

function addHeld(step: Step, place: Around, handshakes: ReadonlyMap<string, readonly Handshake[]>, add: Add): void {
  for (const [position, act] of actsInOrder(step).entries()) {
    const kind = isDecision(act) ? "decision" : "action";
    add(kind, act, act.path, step.id, place, { space: "step", group: step.id, position });
    // Only ways out of decisions have an order.
    let at = 0;
    for (const handshake of handshakes.get(act.path) ?? []) {
      const path = `${handshake.from} -> ${handshake.to}`;
      if (handshake.kind !== "option") add("handshake", handshake, path, "", place);
      else add("option", handshake, path, act.path, place, { space: "act", group: act.path, position: at++ });
    }
  }
  for (const pain of step.pains) add("pain", pain, pain.path, step.id, place);
  for (const opportunity of step.opportunities) add("opportunity", opportunity, opportunity.path, step.id, place);
}

/** Where each step stands. */
function placesIn(model: Model): ReadonlyMap<string, Around> {
  const phases = new Map(model.phases.map(({ id, title }) => [id, { id, title }]));
  return new Map(
    model.steps.map(({ id, title, phase }) => [id, { phase: phases.get(phase ?? "") ?? null, step: { id, title } }]),
  );
}

/** Where the step, or the action's step, stands. */
function around(place: string | undefined, places: ReadonlyMap<string, Around>): Around {
  return places.get(place?.split(".")[0] ?? "") ?? nowhere;
}
