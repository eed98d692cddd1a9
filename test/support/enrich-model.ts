import type { Model } from "../../src/model/blueprint.js";
import type { Step } from "../../src/model/journey.js";
import type { Initiative } from "../../src/model/roadmap.js";
import { addDays } from "../../src/values/calendar.js";
import { type Chance, chanceOf } from "./chance.js";
import { titleOf } from "./titles.js";

export interface Enrichment {
  readonly seed: number;
  readonly initiatives?: number;
  /** How many of a hundred titles are out of the ordinary. */
  readonly strange?: number;
  /** Days that the initiatives are spread over. */
  readonly days?: number;
}

/** A generated model with all that customers think and need, and a roadmap: the same seed gives the same model. */
export function enrichModel(model: Model, { seed, initiatives = 8, strange = 8, days = 500 }: Enrichment): Model {
  const chance = chanceOf(seed + 7919);
  const title = (): string => titleOf(chance, strange);
  const some = (most: number): readonly string[] => Array.from({ length: chance.between(0, most) }, title);
  const owners = model.roles.map(({ id }) => id);
  return {
    ...model,
    goals: [{ ...model.roles[0]!, id: "goal", measuredBy: ["m0"], targets: targetsOf(chance), persona: [] }],
    personas: model.personas.map((persona) => ({ ...persona, needs: some(3), quotes: some(1), segment: title() })),
    channels: channelKinds.map((kind) => ({ ...model.channels[0]!, id: kind, title: title(), kind })),
    systems: model.systems.map((system) => ({
      ...system,
      ...(chance.of(2) ? { until: dayOf(chance, days) } : { from: dayOf(chance, days) }),
    })),
    steps: model.steps.map((step) => enrichStep(step, chance, some)),
    initiatives: Array.from({ length: initiatives }, (_, i) => makeInitiative(i, chance, title, owners, days)),
  };
}

const channelKinds = ["online", "app", "in-person", "phone", "chat", "email", "mail", "social", "support", "partner"];

function enrichStep(step: Step, chance: Chance, some: (most: number) => readonly string[]): Step {
  const via = [chance.pick(channelKinds), chance.pick(channelKinds)];
  return {
    ...step,
    actions: step.actions.map((action) => (action.lane === "customer" ? { ...action, via } : action)),
    ...(chance.of(3) ? { engagement: chance.between(1, 5) } : {}),
    thoughts: some(2),
    needs: some(2),
    delights: some(1),
  };
}

function dayOf(chance: Chance, days: number): string {
  return addDays("2026-10-05", chance.between(0, days));
}

function targetsOf(chance: Chance) {
  const value = { comparison: ">=", value: 4 } as const;
  return Array.from({ length: chance.between(0, 3) }, () => ({ value, by: dayOf(chance, 600) }));
}

const statuses = ["proposed", "planned", "active", "done", "dropped"] as const;

function makeInitiative(
  index: number,
  chance: Chance,
  title: () => string,
  owners: readonly string[],
  days: number,
): Initiative {
  const { notes, origin } = { notes: [], origin: undefined as never };
  const from = dayOf(chance, days);
  const dates = chance.of(4) ? { from, ...(chance.of(6) ? { to: addDays(from, chance.between(0, 160)) } : {}) } : {};
  const horizon = chance.pick(["now", "next", "later", undefined] as const);
  const before = Array.from({ length: index }, (_, i) => `i${i}`).filter(() => !chance.of(Math.max(2, index)));
  return {
    notes,
    origin,
    id: `i${index}`,
    title: title(),
    resolves: chance.of(2) ? ["s0.pain"] : [],
    improves: chance.of(2) ? [{ measure: "m0", to: { value: 3, unit: "%" } }] : [],
    ...(chance.of(6) ? { owner: chance.pick(owners) } : {}),
    involves: [],
    ...dates,
    ...(horizon === undefined ? {} : { horizon }),
    status: chance.pick(statuses),
    depends: before,
    introduces: chance.of(2) ? ["portal"] : [],
    retires: chance.of(2) ? ["crm"] : [],
    ...(chance.of(2) ? { progress: { value: chance.between(0, 100), unit: "%" } } : {}),
    ...(chance.of(2) ? { effort: 3, impact: 4 } : {}),
    supports: [],
  };
}
