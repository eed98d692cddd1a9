import type { Model } from "../model/blueprint.js";
import { graphOf } from "../model/graph.js";
import { indexModel, type ModelIndex } from "../model/index.js";
import { mentionsIn } from "./mentions.js";
import type { Prepared, Subject } from "./rule.js";

/** Works out once what several rules ask for. */
export function prepare(subject: Subject): Prepared {
  const { model } = subject;
  const index = indexModel(model);
  return {
    ...subject,
    ...index,
    graph: graphOf(model),
    measuredSteps: measuredSteps(model, index),
    resolved: resolvedIn(model),
    mentions: mentionsIn(model),
  };
}

function measuredSteps(model: Model, { acts }: ModelIndex): ReadonlySet<string> {
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
