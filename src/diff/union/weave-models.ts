import type { Model } from "../../model/blueprint.js";
import { actsInOrder, isDecision } from "../../model/index.js";
import type { Act, Action, Phase, Step } from "../../model/journey.js";
import { endsOf, type HandshakePairs } from "./handshakes.js";
import type { MarkedSpace } from "./keys.js";
import type { Sides } from "./marks.js";
import { weave } from "./weave.js";

type IsGone = (space: MarkedSpace, path: string) => boolean;

/**
 * Both sides in one model: the newer one, with all that went at the places where it was. The older side is in the newer
 * one's names.
 */
export function weaveModels({ before, after }: Sides, isGone: IsGone, handshakes: HandshakePairs): Model {
  const idOf = ({ id }: { readonly id: string }): string => id;
  const phases = weavePhases(before, after, isGone);
  return {
    ...after,
    personas: joined(before.personas, after.personas),
    roles: joined(before.roles, after.roles),
    systems: joined(before.systems, after.systems),
    channels: joined(before.channels, after.channels),
    measures: joined(before.measures, after.measures),
    phases,
    steps: weaveSteps(before, after, phases, isGone),
    handshakes: weave(before.handshakes, after.handshakes, endsOf, handshakes.isGone),
    entries: weave(before.entries, after.entries, idOf, ({ id }) => isGone("entry", id)),
    exits: weave(before.exits, after.exits, idOf, ({ id }) => isGone("exit", id)),
  };
}

/** Those of the newer side, then what only the older one has. */
function joined<T extends { readonly id: string }>(older: readonly T[], newer: readonly T[]): readonly T[] {
  const known = new Set(newer.map(({ id }) => id));
  return [...newer, ...older.filter(({ id }) => !known.has(id))];
}

function weavePhases(before: Model, after: Model, isGone: IsGone): readonly Phase[] {
  const old = new Map(before.phases.map((phase) => [phase.id, phase]));
  const woven = weave(
    before.phases,
    after.phases,
    ({ id }) => id,
    ({ id }) => isGone("phase", id),
  );
  return woven.map((phase) => {
    const was = old.get(phase.id);
    if (was === undefined) return phase;
    const now = isGone("phase", phase.id) ? [] : phase.steps;
    const steps = weave(was.steps, now, String, (id) => isGone("step", id));
    return { ...phase, steps, measuredBy: union(phase.measuredBy, was.measuredBy) };
  });
}

/** In the order of the phases, then the ancillaries. */
function weaveSteps(before: Model, after: Model, phases: readonly Phase[], isGone: IsGone): readonly Step[] {
  const [old, now] = [before, after].map(({ steps }) => new Map(steps.map((step) => [step.id, step])));
  const ancillaries = [before, after].map(({ steps }) => steps.filter((step) => step.ancillary));
  const order = [
    ...phases.flatMap(({ steps }) => steps),
    ...weave(
      ancillaries[0]!,
      ancillaries[1]!,
      ({ id }) => id,
      ({ id }) => isGone("step", id),
    ).map(({ id }) => id),
  ];
  const systems = new Set([...before.systems, ...after.systems].map(({ id }) => id));
  return order.flatMap((id) => {
    const [was, is] = [old!.get(id), now!.get(id)];
    if (was === undefined || is === undefined) return is ?? was ?? [];
    return [weaveStep(was, is, isGone, systems)];
  });
}

function weaveStep(was: Step, is: Step, isGone: IsGone, systems: ReadonlySet<string>): Step {
  const pathOf = ({ path }: { readonly path: string }): string => path;
  const isMatterGone = ({ path }: { readonly path: string }): boolean => isGone("matter", path);
  const old = new Map(actsInOrder(was).map((act) => [act.path, act]));
  const acts = weave(actsInOrder(was), actsInOrder(is), pathOf, ({ path }) => isGone("act", path)).map((act, order) => {
    const former = old.get(act.path);
    return { ...act, order, using: former === undefined ? act.using : systemsOf(act, former, systems) };
  });
  return {
    ...is,
    actions: acts.filter((act): act is Action => !isDecision(act)),
    decisions: acts.filter(isDecision),
    pains: weave(was.pains, is.pains, pathOf, isMatterGone),
    opportunities: weave(was.opportunities, is.opportunities, pathOf, isMatterGone),
    measuredBy: union(is.measuredBy, was.measuredBy),
  };
}

/** What it used before as well, but where that would say who acts. */
function systemsOf(act: Act, former: Act, systems: ReadonlySet<string>): readonly string[] {
  if (act.by.length + act.using.length === 0) return act.using;
  const known = new Set(act.by);
  const left = [...former.by, ...former.using].filter((id) => systems.has(id) && !known.has(id));
  return union(act.using, left);
}

function union(newer: readonly string[], older: readonly string[]): readonly string[] {
  return [...new Set([...newer, ...older])];
}
