import type { Model } from "../../model/blueprint.js";
import { actsOf } from "../../model/graph.js";
import type { System, SystemStatus } from "../../model/people.js";
import type { Initiative } from "../../model/roadmap.js";
import type { Names } from "../page/names.js";

/** Columns from what was to what comes. */
export const statuses: readonly SystemStatus[] = ["retired", "retiring", "current", "planned"];

/** A system with all that a model knows of it. */
export interface Entry {
  readonly system: System;
  /** Where it acts or is used, step by step, with the names of those who use it there. */
  readonly uses: readonly Use[];
  readonly introducedBy: readonly Initiative[];
  readonly retiredBy: readonly Initiative[];
}

export interface Use {
  /** The step's title. */
  readonly step: string;
  readonly users: readonly string[];
}

/** An old system and what takes over from it. */
export interface Replacement {
  readonly old: System;
  readonly successor: System;
  /** `from 2027-01-10`: the day of the change, where one is known. */
  readonly when?: string;
}

export function entriesOf(model: Model, names: Names): readonly Entry[] {
  const uses = usesOf(model, names);
  const having = (list: "introduces" | "retires", id: string): readonly Initiative[] =>
    model.initiatives.filter((initiative) => initiative[list].includes(id));
  return model.systems.map((system) => ({
    system,
    uses: uses.get(system.id) ?? [],
    introducedBy: having("introduces", system.id),
    retiredBy: having("retires", system.id),
  }));
}

function usesOf(model: Model, names: Names): ReadonlyMap<string, readonly Use[]> {
  const steps = new Map(model.steps.map(({ id, title }) => [id, title]));
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { step, lane, by, using } of actsOf(model)) {
    const doers = by.length === 0 && lane === "customer" ? ["customer"] : by;
    for (const system of new Set([...by, ...using])) {
      const own = found.get(system) ?? new Map<string, Set<string>>();
      const users = own.get(step) ?? new Set();
      found.set(system, own.set(step, users));
      for (const doer of doers) {
        if (doer !== system) users.add(doer === "customer" ? "Customer" : names.actor(doer));
      }
    }
  }
  return new Map(
    [...found].map(([system, own]) => [
      system,
      [...own].map(([step, users]) => ({ step: steps.get(step) ?? step, users: [...users] })),
    ]),
  );
}

/** The day is the successor's first, else the last of the old one. */
export function replacementsOf({ systems }: Model): readonly Replacement[] {
  const known = new Map(systems.map((system) => [system.id, system]));
  return systems.flatMap((successor) => {
    const old = known.get(successor.replaces ?? "");
    if (old === undefined || old === successor) return [];
    const when = successor.from === undefined ? old.until && `by ${old.until}` : `from ${successor.from}`;
    return [{ old, successor, ...(when === undefined ? {} : { when }) }];
  });
}

export const categoryTitles: ReadonlyMap<string | undefined, string> = new Map([
  ["crm", "Customer relations"],
  ["feedback", "Feedback"],
  ["analytics", "Analytics"],
  ["commerce", "Commerce"],
  ["payment", "Payment"],
  ["content", "Content"],
  ["support", "Support"],
  ["operations", "Operations"],
  ["other", "Other"],
  [undefined, "Without category"],
]);

/** It is there, and no step says what for. What is only planned can't be used yet, and what is retired no more. */
export function isUnused({ system: { status }, uses }: Entry): boolean {
  return uses.length === 0 && (status === "current" || status === "retiring");
}
