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

/** Walks the blueprint once. */
export function mentionsIn(model: Model): Mentions {
  const acts = [...actsOf(model)];
  const { handshakes, initiatives, steps, phases, goals, systems } = model;
  const gone = [...model.exits, ...model.dimensions.flatMap((dimension) => dimension.shifts)];
  const owned = [model, ...goals, ...model.measures, ...model.channels, ...systems, ...initiatives];
  const measuring = [...goals, ...phases, ...steps, ...steps.flatMap((step) => step.actions), ...handshakes];
  return {
    doers: collect(
      acts.flatMap((act) => [...act.by, ...act.using]),
      [...owned, ...steps.flatMap((step) => step.opportunities)].map((each) => each.owner),
      model.stakeholders,
      model.insights.map((insight) => insight.by),
      handshakes.map((handshake) => handshake.acceptedBy),
      gone.map((each) => each.by),
      initiatives.flatMap((each) => [...each.involves, ...each.introduces, ...each.retires]),
      systems.map((system) => system.replaces),
    ),
    personas: collect(
      acts.flatMap((act) => act.by),
      model.paths.flatMap((path) => path.for),
      steps.flatMap((step) => step.emotions.map((emotion) => emotion.persona)),
      steps.flatMap((step) => step.pains.flatMap((pain) => pain.persona)),
      goals.flatMap((goal) => goal.persona),
      handshakes.map((handshake) => handshake.acceptedBy),
    ),
    channels: collect(
      acts.flatMap((act) => act.via),
      handshakes.flatMap((handshake) => handshake.via),
    ),
    measures: collect(
      measuring.flatMap((each) => each.measuredBy),
      initiatives.flatMap((each) => each.improves.map((gain) => gain.measure)),
    ),
  };
}

function collect(...lists: readonly (readonly (string | undefined)[])[]): ReadonlySet<string> {
  return new Set(lists.flat().filter((id) => id !== undefined));
}
