import type { Declared } from "./declared.js";
import { lookUp } from "./lookup.js";
import type { Scope } from "./scope.js";
import { wordIn } from "./words.js";

/** The action or decision that a step stands for at the end of a handshake. */
interface StandIn {
  readonly target: Declared;
  readonly source: Declared;
}

export type StandIns = ReadonlyMap<Declared, StandIn>;

/**
 * Of each step: as a target its first action or decision in the customer lane, as a source its last; where there is
 * none there, its first and last that isn't evidence.
 */
export function findStandIns(scope: Scope): StandIns {
  const found = new Map<Declared, StandIn>();
  for (const step of scope.names.inside.keys()) {
    const acts = step.statement.items
      .flatMap((item) => scope.names.of.get(item) ?? [])
      .filter(({ kind }) => kind === "action" || kind === "decision")
      .map((act) => ({ act, lane: laneOf(act, scope) }));
    const customers = acts.filter(({ lane }) => lane === "customer");
    const able = customers.length > 0 ? customers : acts.filter(({ lane }) => lane !== "evidence");
    const first = able[0];
    const last = able.at(-1);
    if (first !== undefined && last !== undefined) found.set(step, { target: first.act, source: last.act });
  }
  return found;
}

/**
 * An action's lane is its keyword. A decision stands in the lane named by `on`; else in the customer's for the customer
 * or a persona, in a role's stage (by default frontstage), backstage for a system.
 */
export function laneOf(act: Declared, scope: Scope): string {
  if (act.kind === "action") return act.statement.word.word;
  const on = wordIn(act.statement, "on");
  if (on !== undefined) return on;
  const by = act.statement.items.find((item) => item.word.word === "by")?.parts.get("value")?.[0];
  if (by?.kind === "word" || (by?.kind === "ref" && by.path.length === 1 && by.path[0] === "customer"))
    return "customer";
  if (by?.kind !== "ref") return "frontstage";
  const where = { scope };
  const role = lookUp(by.path, "role", where)[0];
  if (role !== undefined) return wordIn(role.statement, "stage") ?? "frontstage";
  if (lookUp(by.path, "system", where).length > 0) return "backstage";
  return lookUp(by.path, "persona", where).length > 0 ? "customer" : "frontstage";
}
