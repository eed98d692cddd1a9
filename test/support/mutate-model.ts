import type { Model } from "../../src/model/blueprint.js";
import type { Named } from "../../src/model/element.js";
import type { Action, Decision, Step } from "../../src/model/journey.js";
import type { Span } from "../../src/text/source.js";
import { type Chance, chanceOf } from "./chance.js";

/** A copy whose parts may be written to; origins are shared. */
type Writable<T> = T extends string | number | boolean | undefined | Span
  ? T
  : T extends readonly (infer Each)[]
    ? Writable<Each>[]
    : { -readonly [Key in keyof T]: Writable<T[Key]> };

type Blueprint = Writable<Model>;
type Place = Writable<Step>;
type Act = Writable<Action | Decision>;

/** A model and what an author made of it in a few steps: it stays whole, and its references lead somewhere. */
export function mutateModel(model: Model, seed: number, steps: number): Model {
  const chance = chanceOf(seed);
  const copy = clone(model) as Blueprint;
  for (let step = 0; step < steps; step++) chance.pick(mutations)(copy, chance, `x${seed}-${step}`);
  for (const step of copy.steps) settle(step);
  return copy as unknown as Model;
}

function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "origin" ? inner : clone(inner)]),
  );
}

/** Numbers the actions of a step anew. */
function settle(step: Place): void {
  for (const [order, act] of actsOf(step).entries()) act.order = order;
  step.actions.sort((a, b) => a.order - b.order);
  step.decisions.sort((a, b) => a.order - b.order);
}

function actsOf(step: Place): Act[] {
  return [...step.actions, ...step.decisions].sort((a, b) => a.order - b.order);
}

type Mutation = (model: Blueprint, chance: Chance, fresh: string) => void;

const mutations: readonly Mutation[] = [
  reword,
  changeField,
  changeField,
  changeHandshake,
  changeHandshake,
  removeAct,
  removeStep,
  removeShared,
  addAct,
  addStep,
  addHandshake,
  moveAct,
  moveStep,
  movePhase,
  rename,
  rename,
  dropPhase,
];

type Told = Writable<Named>;

function anything(model: Blueprint, chance: Chance): Told {
  const { personas, roles, systems, measures, phases, steps, entries, exits, initiatives, goals } = model;
  const lists: readonly Told[][] = [personas, roles, systems, measures, phases, entries, exits, initiatives, goals];
  const step = chance.pick(steps);
  const within: readonly Told[][] = [step.actions, step.actions, step.decisions, step.pains, step.opportunities];
  const list = chance.pick([...lists, steps, ...within]);
  return list.length === 0 ? model : chance.pick(list);
}

function reword(model: Blueprint, chance: Chance, fresh: string): void {
  const one = anything(model, chance);
  one[chance.pick(["title", "title", "about"] as const)] = `Title ${fresh}`;
  if (!chance.of(3)) one.notes = [...one.notes, `Note ${fresh}`];
}

function changeField(model: Blueprint, chance: Chance, fresh: string): void {
  const step = chance.pick(model.steps);
  const act = step.actions.length === 0 ? undefined : chance.pick(step.actions);
  const measure = chance.pick(model.measures);
  const role = (): string => chance.pick([...model.roles, { id: "ops" }].map((each) => each.id));
  const changes: readonly (() => void)[] = [
    () => {
      step.key = !step.key;
    },
    () => {
      step.takes = { value: chance.between(1, 90), unit: "s" };
    },
    () => delete step.waits,
    () => {
      step.emotions = step.emotions.slice(1);
    },
    () => step.thoughts.push(fresh),
    () => {
      step.pains = [];
    },
    () => {
      step.measuredBy = chance.of(2) ? [] : [measure.id];
    },
    () => {
      if (act) act.by = model.roles.length === 0 ? [] : [role()];
    },
    () => {
      if (act) act.lane = chance.pick(["frontstage", "backstage", "support"]);
    },
    () => {
      if (act) act.via = [];
    },
    () => {
      if (act) act.fails = [{ title: fresh, notes: [], origin: act.origin }];
    },
    () => {
      measure.targets = [{ value: { comparison: "<=", value: chance.between(1, 9), unit: "%" } }];
    },
    () => {
      model.reviewed = { on: "2026-11-01" };
    },
    () => model.tags.push(fresh),
    () => {
      chance.pick(model.systems).status = "retired";
    },
    () => model.stakeholders.pop(),
  ];
  chance.pick(changes)();
}

function changeHandshake(model: Blueprint, chance: Chance, fresh: string): void {
  if (model.handshakes.length === 0) return;
  const handshake = chance.pick(model.handshakes);
  const isOption = handshake.kind === "option";
  const act = chance.pick(model.steps.flatMap(actsOf));
  const isTaken = (from: string, to: string): boolean =>
    model.handshakes.some((each) => each.from === from && each.to === to);
  const changes: readonly (() => void)[] = [
    () => {
      handshake.label = fresh;
    },
    () => {
      if (!isOption) handshake.sla = { value: chance.between(1, 50), unit: "min" };
    },
    () => {
      if (!isOption) handshake.kind = chance.pick(["handover", "notify", "exchange"]);
    },
    () => {
      if (!isTaken(handshake.from, act.path)) handshake.to = act.path;
    },
    () => {
      if (!(isOption || isTaken(act.path, handshake.to))) handshake.from = act.path;
    },
    () => model.handshakes.splice(model.handshakes.indexOf(handshake), 1),
  ];
  chance.pick(changes)();
}

function removeAct(model: Blueprint, chance: Chance): void {
  const step = chance.pick(model.steps);
  const acts = actsOf(step);
  if (acts.length < 2) return;
  const act = chance.pick(acts);
  step.actions = step.actions.filter((each) => each !== act);
  step.decisions = step.decisions.filter((each) => each !== act);
  forget(model, act.path);
}

function removeStep(model: Blueprint, chance: Chance): void {
  if (model.steps.length < 3) return;
  const step = chance.pick(model.steps);
  model.steps = model.steps.filter((each) => each !== step);
  for (const phase of model.phases) phase.steps = phase.steps.filter((id: string) => id !== step.id);
  for (const entry of model.entries) if (entry.to?.split(".")[0] === step.id) delete entry.to;
  model.exits = model.exits.filter((exit) => exit.at.split(".")[0] !== step.id);
  for (const each of model.initiatives) {
    each.resolves = each.resolves.filter((path: string) => path.split(".")[0] !== step.id);
  }
  for (const act of actsOf(step)) forget(model, act.path);
}

/** Takes away what ends in an action. */
function forget(model: Blueprint, path: string): void {
  model.handshakes = model.handshakes.filter((each) => each.from !== path && each.to !== path);
}

function removeShared(model: Blueprint, chance: Chance): void {
  const roles = model.roles;
  if (roles.length < 2) return;
  const { id } = chance.pick(roles);
  model.roles = roles.filter((role) => role.id !== id);
  const without = (ids: readonly string[]): string[] => ids.filter((each) => each !== id);
  model.stakeholders = without(model.stakeholders);
  if (model.owner === id) delete model.owner;
  for (const each of [...model.systems, ...model.initiatives, ...model.goals]) if (each.owner === id) delete each.owner;
  for (const act of model.steps.flatMap(actsOf)) act.by = without(act.by);
}

function addAct(model: Blueprint, chance: Chance, fresh: string): void {
  const step = chance.pick(model.steps);
  const [like] = step.actions;
  if (like === undefined) return;
  const order = chance.between(0, 4) - 0.5;
  const place = { id: fresh, path: `${step.id}.${fresh}`, title: `Act ${fresh}`, order };
  step.actions.push({ ...(clone(like) as typeof like), ...place });
  settle(step);
  const end = { via: [], measuredBy: [], notes: [], origin: like.origin };
  if (chance.of(2)) model.handshakes.push({ ...end, from: `${step.id}.${fresh}`, to: like.path, kind: "handover" });
}

function addStep(model: Blueprint, chance: Chance, fresh: string): void {
  const phase = chance.pick(model.phases);
  const like = clone(model.steps.find((step) => !step.ancillary)) as Place | undefined;
  if (like === undefined) return;
  const own = <T extends { readonly id: string }>(each: T): T => ({
    ...each,
    step: fresh,
    path: `${fresh}.${each.id}`,
  });
  const step: Place = { ...like, id: fresh, title: `Step ${fresh}`, phase: phase.id };
  step.actions = step.actions.map(own);
  step.decisions = step.decisions.map(own);
  step.pains = step.pains.map(own);
  step.opportunities = step.opportunities.map(own);
  model.steps.push(step);
  phase.steps.splice(chance.between(0, phase.steps.length), 0, fresh);
  sortSteps(model);
}

function addHandshake(model: Blueprint, chance: Chance): void {
  const acts = model.steps.flatMap(actsOf);
  const [from, to] = [chance.pick(acts).path, chance.pick(acts).path];
  if (model.handshakes.some((each) => each.from === from && each.to === to)) return;
  model.handshakes.push({
    from,
    to,
    kind: "notify",
    via: [],
    measuredBy: [],
    notes: [],
    origin: acts[0]!.origin,
  });
}

function moveAct(model: Blueprint, chance: Chance): void {
  const step = chance.pick(model.steps);
  const acts = actsOf(step);
  if (acts.length > 0) chance.pick(acts).order = chance.between(0, acts.length) - 0.5;
  settle(step);
}

function moveStep(model: Blueprint, chance: Chance): void {
  const [from, to] = [chance.pick(model.phases), chance.pick(model.phases)];
  if (from.steps.length === 0) return;
  const [id] = from.steps.splice(chance.between(0, from.steps.length - 1), 1);
  to.steps.splice(chance.between(0, to.steps.length), 0, id!);
  model.steps.find((step) => step.id === id)!.phase = to.id;
  sortSteps(model);
}

function movePhase(model: Blueprint, chance: Chance): void {
  const [phase] = model.phases.splice(chance.between(0, model.phases.length - 1), 1);
  model.phases.splice(chance.between(0, model.phases.length), 0, phase!);
  sortSteps(model);
}

function dropPhase(model: Blueprint, chance: Chance): void {
  if (model.phases.length < 2) return;
  const [phase] = model.phases.splice(chance.between(0, model.phases.length - 1), 1);
  const home = model.phases[0]!;
  home.steps.push(...phase!.steps);
  for (const step of model.steps) if (step.phase === phase!.id) step.phase = home.id;
  sortSteps(model);
}

function sortSteps(model: Blueprint): void {
  const ids = model.phases.flatMap((phase) => phase.steps);
  const place = (step: Place): number => (step.ancillary ? ids.length : ids.indexOf(step.id));
  model.steps.sort((a, b) => place(a) - place(b));
}

function rename(model: Blueprint, chance: Chance, fresh: string): void {
  const { roles, systems, personas, phases, steps, measures } = model;
  const acts = steps.flatMap(actsOf);
  const lists: readonly Told[][] = [roles, systems, personas, phases, steps, steps, measures, acts, acts];
  const list = chance.pick(lists);
  if (list.length === 0) return;
  const one = chance.pick(list);
  const act = acts.find((each) => each === one);
  const [old, now] = act === undefined ? [one.id, fresh] : [act.path, `${act.step}.${fresh}`];
  if (chance.of(2)) one.was = one.id;
  one.id = fresh;
  replace(model as unknown as Tree, old, now);
}

interface Tree {
  [key: string]: string | number | Tree;
}

/** Calls something otherwise wherever it is named; in generated models nothing else reads like an id. */
function replace(value: Tree, old: string, now: string): void {
  for (const [key, inner] of Object.entries(value)) {
    if (key === "origin" || key === "was" || key === "title") continue;
    if (inner === old && key !== "id") value[key] = now;
    else if (typeof inner === "string" && inner.startsWith(`${old}.`)) value[key] = now + inner.slice(old.length);
    else if (typeof inner === "object" && inner !== null) replace(inner, old, now);
  }
}
