import type { Model } from "../model/blueprint.js";
import { actsOf } from "../model/graph.js";

/** What a blueprint refers to, by id; where a thing is declared is no mention of it. */
export interface Mentions {
  /** Roles and systems, which share their names. */
  readonly doers: ReadonlySet<string>;
  readonly personas: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** The same, while it is gathered. */
type Gathering = { readonly [Kind in keyof Mentions]: Set<string> };

/** Walks the blueprint once. */
export function mentionsIn(model: Model): Mentions {
  const found = {
    doers: new Set<string>(),
    personas: new Set<string>(),
    channels: new Set<string>(),
    measures: new Set<string>(),
  };
  inTheJourney(model, found);
  inTheRest(model, found);
  return found;
}

/** By far the most of a blueprint, so that no lists are made of it. */
function inTheJourney(model: Model, { doers, personas, channels, measures }: Gathering): void {
  for (const act of actsOf(model)) {
    add(doers, act.by);
    add(doers, act.using);
    add(personas, act.by);
    add(channels, act.via);
  }
  for (const { actions, opportunities, emotions, pains, measuredBy } of model.steps) {
    add(measures, measuredBy);
    for (const action of actions) add(measures, action.measuredBy);
    for (const { owner } of opportunities) addOne(doers, owner);
    for (const { persona } of emotions) addOne(personas, persona);
    for (const { persona } of pains) add(personas, persona);
  }
  for (const { acceptedBy, via, measuredBy } of model.handshakes) {
    addOne(doers, acceptedBy);
    addOne(personas, acceptedBy);
    add(channels, via);
    add(measures, measuredBy);
  }
}

function inTheRest(model: Model, { doers, personas, measures }: Gathering): void {
  const { initiatives, phases, goals, systems, dimensions } = model;
  for (const { owner } of [model, ...goals, ...model.measures, ...model.channels, ...systems, ...initiatives])
    addOne(doers, owner);
  for (const { by } of [...model.insights, ...model.exits, ...dimensions.flatMap(({ shifts }) => shifts)])
    addOne(doers, by);
  add(doers, model.stakeholders);
  for (const { involves, introduces, retires, improves } of initiatives) {
    for (const ids of [involves, introduces, retires]) add(doers, ids);
    for (const { measure } of improves) measures.add(measure);
  }
  for (const { replaces } of systems) addOne(doers, replaces);
  for (const path of model.paths) add(personas, path.for);
  for (const { persona } of goals) add(personas, persona);
  for (const { measuredBy } of [...goals, ...phases]) add(measures, measuredBy);
}

function add(found: Set<string>, ids: readonly string[]): void {
  for (const id of ids) found.add(id);
}

function addOne(found: Set<string>, id: string | undefined): void {
  if (id !== undefined) found.add(id);
}
