import type { Model } from "../model/blueprint.js";
import { actsIn, graphOf } from "../model/graph.js";
import type { Act, Handshake } from "../model/journey.js";
import { mentionsIn } from "./mentions.js";
import type { Prepared, Subject } from "./rule.js";

/** Works out once what several rules ask for. */
export function prepare(subject: Subject): Prepared {
  const { model } = subject;
  const acts = actsByPath(model);
  return {
    ...subject,
    graph: graphOf(model),
    acts,
    steps: byId(model.steps),
    personas: byId(model.personas),
    roles: byId(model.roles),
    systems: byId(model.systems),
    measures: byId(model.measures),
    initiatives: byId(model.initiatives),
    outgoing: handshakesBy(model, (each) => (each.kind === "exchange" ? [each.from, each.to] : [each.from])),
    incoming: handshakesBy(model, (each) => (each.kind === "exchange" ? [each.from, each.to] : [each.to])),
    measuredSteps: measuredSteps(model, acts),
    resolved: resolvedIn(model),
    mentions: mentionsIn(model),
  };
}

function byId<T extends { readonly id: string }>(elements: readonly T[]): ReadonlyMap<string, T> {
  return new Map(elements.map((element) => [element.id, element]));
}

function actsByPath(model: Model): ReadonlyMap<string, Act> {
  const inOrder = model.steps.flatMap((step) => actsIn(step).toSorted((a, b) => a.order - b.order));
  return new Map(inOrder.map((act) => [act.path, act]));
}

function handshakesBy(
  model: Model,
  ends: (handshake: Handshake) => readonly string[],
): ReadonlyMap<string, readonly Handshake[]> {
  const found = new Map<string, Handshake[]>();
  for (const handshake of model.handshakes) {
    for (const end of ends(handshake)) {
      const known = found.get(end);
      if (known === undefined) found.set(end, [handshake]);
      else known.push(handshake);
    }
  }
  return found;
}

function measuredSteps(model: Model, acts: ReadonlyMap<string, Act>): ReadonlySet<string> {
  const measured = new Set<string>();
  for (const step of model.steps) {
    if (step.measuredBy.length > 0 || step.actions.some((action) => action.measuredBy.length > 0))
      measured.add(step.id);
  }
  for (const { from, to, measuredBy } of model.handshakes) {
    if (measuredBy.length === 0) continue;
    for (const end of [from, to]) {
      const step = acts.get(end)?.step;
      if (step !== undefined) measured.add(step);
    }
  }
  return measured;
}

function resolvedIn(model: Model): ReadonlySet<string> {
  const resolved = new Set<string>();
  for (const step of model.steps) {
    for (const { resolves } of step.opportunities) for (const pain of resolves) resolved.add(pain);
  }
  for (const { resolves, status } of model.initiatives) {
    if (status !== "dropped") for (const path of resolves) resolved.add(path);
  }
  return resolved;
}
