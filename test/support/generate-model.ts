import type { Model } from "../../src/model/blueprint.js";
import type { Element } from "../../src/model/element.js";
import type { Act, Action, Decision, Emotion, Handshake, HandshakeKind, Lane, Step } from "../../src/model/journey.js";
import type { Measure } from "../../src/model/measuring.js";
import type { System } from "../../src/model/people.js";
import { createSource } from "../../src/text/source.js";
import { type Chance, chanceOf } from "./chance.js";
import { titleOf } from "./titles.js";

export interface Wish {
  readonly seed: number;
  /** Steps of phases; ancillaries come on top. */
  readonly steps: number;
  readonly ancillaries?: number;
  /** How many of a hundred titles are long, in other scripts, or otherwise out of the ordinary. */
  readonly strange?: number;
  readonly personas?: number;
}

const span = { source: createSource("generated.blueprint", ""), start: 0, end: 0 };
/** What every element of a generated model has. */
const element: Element = { notes: [], origin: { span, name: span, parts: new Map() } };

/** A blueprint with everything in it, made of nothing but the wish: the same wish gives the same model. */
export function generateModel(wish: Wish): Model {
  const chance = chanceOf(wish.seed);
  const title = (): string => titleOf(chance, wish.strange ?? 8);
  const phaseCount = Math.max(1, Math.round(wish.steps / 3));
  const ancillaries = wish.ancillaries ?? Math.round(wish.steps / 10);
  const frames = Array.from({ length: wish.steps + ancillaries }, (_, i) => ({
    id: `s${i}`,
    ancillary: i >= wish.steps,
    phase: Math.floor((i * phaseCount) / wish.steps),
  }));
  const steps = frames.map((frame) => makeStep(frame, chance, title, wish));
  const owners = ["ops", "desk", "stock", "money"];
  return {
    ...element,
    format: "sightline-model",
    version: 1,
    id: `generated-${wish.seed}`,
    title: title(),
    state: chance.of(2) ? "current" : "future",
    owner: "ops",
    stakeholders: owners,
    reviewed: { on: "2026-10-01", every: { value: 90, unit: "d" } },
    tags: [],
    constraints: [],
    lanes: chance.of(4) ? {} : { frontstage: title() },
    goals: [],
    personas: Array.from({ length: wish.personas ?? 2 }, (_, i) => ({
      ...element,
      id: `persona-${i}`,
      title: title(),
      needs: [],
      expectations: [],
      frustrations: [],
      quotes: [],
    })),
    roles: owners.map((id) => ({ ...element, id, title: title(), trainings: [], external: false })),
    channels: [{ ...element, id: "web", title: "Web" }],
    systems: systemIds.map((id, i) => makeSystem(id, title(), i)),
    measures: ["m0", "m1", "m2"].map((id, i) => makeMeasure(id, title(), i)),
    insights: [],
    phases: Array.from({ length: phaseCount }, (_, phase) => ({
      ...element,
      id: `p${phase}`,
      title: title(),
      ...(chance.of(3) ? { area: `Area ${Math.floor(phase / 2)}` } : {}),
      measuredBy: [],
      steps: frames.filter((frame) => !frame.ancillary && frame.phase === phase).map((frame) => frame.id),
    })),
    steps,
    handshakes: makeHandshakes(steps, chance, title),
    entries: [{ ...element, id: "from-outside", title: title(), from: "other.exit", to: "s0" }],
    exits: [{ ...element, id: "to-outside", title: title(), at: `s${wish.steps - 1}`, to: "other.entry" }],
    dimensions: [],
    paths: [],
    initiatives: [],
  };
}

const systemIds = ["crm", "erp", "portal", "gateway", "ledger"];

interface Frame {
  readonly id: string;
  readonly ancillary: boolean;
  readonly phase: number;
}

function makeStep(frame: Frame, chance: Chance, title: () => string, wish: Wish): Step {
  const acts = makeActs(frame, chance, title);
  const personas = Array.from({ length: wish.personas ?? 2 }, (_, i) => `persona-${i}`);
  const emotions = personas
    .filter(() => chance.of(4))
    .map(
      (persona): Emotion => ({ persona, value: chance.between(-4, 4) / 2, ...(chance.of(2) ? { note: title() } : {}) }),
    );
  const pain = { ...element, id: "pain", path: `${frame.id}.pain`, step: frame.id, title: title(), severity: 4 };
  return {
    ...element,
    id: frame.id,
    title: title(),
    ...(frame.ancillary ? { trigger: title() } : { phase: `p${frame.phase}` }),
    ancillary: frame.ancillary,
    key: !chance.of(5),
    ...(chance.of(3) ? {} : { takes: { value: 12, unit: "min" } }),
    ...(chance.of(4)
      ? {}
      : { waits: { value: chance.of(2) ? "unknown" : { value: 2, unit: "d" }, unseen: chance.of(2) } }),
    contact: "direct",
    supports: [],
    actions: acts.filter((act) => !("options" in act)) as readonly Action[],
    decisions: acts.filter((act) => "options" in act) as readonly Decision[],
    emotions: chance.of(3) ? emotions : [...emotions, { value: chance.between(-2, 2), note: title() }],
    thoughts: [],
    needs: [],
    pains: chance.of(3)
      ? []
      : [
          {
            ...pain,
            frequency: { value: 22, unit: "%" },
            evidence: [],
            persona: [],
            computed: { priority: { value: 18, unit: "%" } },
          },
        ],
    opportunities: chance.of(4)
      ? []
      : [
          {
            ...pain,
            id: "chance",
            path: `${frame.id}.chance`,
            impact: 4,
            effort: 2,
            resolves: [],
            computed: { priority: 2 },
          },
        ],
    delights: [],
    measuredBy: chance.of(3) ? [] : [`m${chance.between(0, 2)}`],
    insights: [],
  };
}

function makeActs(frame: Frame, chance: Chance, title: () => string): readonly (Action | Decision)[] {
  const acts: (Action | Decision)[] = [];
  const base = (lane: Lane): Act => ({
    ...element,
    id: `a${acts.length}`,
    path: `${frame.id}.a${acts.length}`,
    step: frame.id,
    lane,
    order: acts.length,
    title: title(),
    by: actorOf(lane, chance),
    via: chance.of(3) ? ["web"] : [],
    using: lane === "evidence" || lane === "customer" || chance.of(2) ? [] : [chance.pick(systemIds)],
    ...(chance.of(6) ? {} : { takes: { value: 1, unit: "h" } }),
    ...(chance.of(7)
      ? {}
      : { waits: { value: chance.of(3) ? { value: 8, unit: "s" } : "unknown", unseen: !chance.of(2) } }),
    fails: chance.of(8) ? [] : [{ ...element, title: title() }],
  });
  const counts: readonly (readonly [Lane, number])[] = [
    ["evidence", chance.between(0, 1)],
    ["customer", frame.ancillary ? 0 : chance.between(1, 2)],
    ["frontstage", chance.between(0, 2)],
    ["backstage", chance.between(0, 2)],
    ["support", chance.between(frame.ancillary ? 1 : 0, 1)],
  ];
  for (const [lane, count] of counts) {
    for (let i = 0; i < count; i++)
      acts.push({ ...base(lane), standards: [], scripts: [], trainings: [], measuredBy: [] });
  }
  if (!chance.of(2)) acts.push({ ...base(chance.of(2) ? "customer" : "backstage"), by: [], options: [] });
  return acts;
}

function actorOf(lane: Lane, chance: Chance): readonly string[] {
  if (lane === "evidence" || lane === "customer") return [];
  const actors = { frontstage: ["desk"], backstage: ["desk", "stock"], support: ["money", "erp"] }[lane];
  return chance.of(3) ? [chance.pick(actors)] : [];
}

function makeHandshakes(steps: readonly Step[], chance: Chance, title: () => string): readonly Handshake[] {
  const handshakes: Handshake[] = [];
  const add = (from: string, to: string, kind: HandshakeKind, label?: string): void => {
    handshakes.push({ ...element, from, to, kind, via: [], measuredBy: [], ...(label === undefined ? {} : { label }) });
  };
  const label = (): string | undefined => (chance.of(2) ? title().slice(0, 24).trim() || undefined : undefined);
  steps.forEach((step, i) => {
    const acts: readonly Act[] = [...step.actions, ...step.decisions];
    const next = steps[i + 1];
    for (let k = 0; k + 1 < acts.length; k++) add(acts[k]!.path, acts[k + 1]!.path, chance.pick(kinds), label());
    const last = acts.at(-1);
    const target = next === undefined ? undefined : [...next.actions, ...next.decisions][0];
    if (last !== undefined && target !== undefined) add(last.path, target.path, "handover", label());
    for (const decision of step.decisions) {
      const back = chance.pick(steps.slice(0, i + 1));
      const start = [...back.actions, ...back.decisions][0];
      if (start !== undefined) add(decision.path, start.path, "option", "no");
      if (target !== undefined) add(decision.path, target.path, "option", "yes");
    }
    if (!chance.of(12) && acts[0] !== undefined) add(acts[0].path, acts[0].path, "handover", "again");
  });
  return handshakes;
}

const kinds: readonly HandshakeKind[] = ["handover", "handover", "notify", "exchange"];

function makeSystem(id: string, title: string, index: number): System {
  const status = (["current", "retiring", "planned", "retired"] as const)[index % 4]!;
  return { ...element, id, title, status };
}

function makeMeasure(id: string, title: string, index: number): Measure {
  const value = { value: 3 + index, unit: "%" } as const;
  return {
    ...element,
    id,
    title,
    kind: "share",
    ...(index === 0 ? {} : { baseline: { value: { value: 7.5, unit: "%" }, on: "2026-06-30" } }),
    actuals: index === 1 ? [] : [{ value, on: "2026-09-30" }],
    targets: index === 2 ? [] : [{ value: { comparison: "<=", value: 3, unit: "%" }, by: "2027-06-30" }],
  };
}
