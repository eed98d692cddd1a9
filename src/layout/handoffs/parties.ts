import type { Model } from "../../model/blueprint.js";
import { actsOf } from "../../model/graph.js";
import type { Act, Lane } from "../../model/journey.js";
import { counted } from "../page/counted.js";

/** Which part of the service a party stands in: those of the blueprint's lanes in which somebody acts. */
export type Side = Exclude<Lane, "evidence">;
export const sides: readonly Side[] = ["customer", "frontstage", "backstage", "support"];

/** Somebody or something that work is handed over by or to. */
export interface Party {
  /** Unique among the parties. */
  readonly key: string;
  /** Unique, too: as the model calls it. `customer` and `nobody.LANE` stand for those whom it doesn't name. */
  readonly id: string;
  readonly kind: "person" | "team" | "system";
  readonly title: string;
  readonly details: readonly string[];
  readonly side: Side;
  /** Somebody must do it, but nobody is named. */
  readonly nobody: boolean;
}

export interface Parties {
  /** The customer, personas, roles and systems, and who isn't named; in the model's order. */
  readonly all: readonly Party[];
  /** Who does an action or decision. */
  readonly of: (act: Act) => Party;
  /** A role or system by its id. */
  readonly named: (id: string) => Party | undefined;
}

/**
 * Everyone who can hand something over. Customers are one party, as long as no action names a single one of several
 * personas. Of several who do an action it is the first; where nobody does it, the first system that it uses.
 */
export function partiesOf(model: Model): Parties {
  const acts = [...actsOf(model)];
  const keyOf = keysOf(model);
  const keys = new Set(acts.map(keyOf));
  const sideOf = usualSides(acts);
  const all: readonly Party[] = [
    ...customers(model, keys),
    ...model.roles.map(({ id, title, team, external, headcount, stage }): Party => {
      const details = [...(team === undefined || team === title ? [] : [team]), ...(external ? ["external"] : [])];
      const kind = headcount === 1 ? "person" : "team";
      const side = stage ?? sideOf(id) ?? "backstage";
      return { key: `doer ${id}`, id: idOf(id), kind, title, details, side, nobody: false };
    }),
    ...model.systems.map(({ id, title, status }): Party => {
      const details = status === "current" ? [] : [status];
      const side = sideOf(id) ?? "support";
      return { key: `doer ${id}`, id: idOf(id), kind: "system", title, details, side, nobody: false };
    }),
    ...sides
      .filter((side) => keys.has(`nobody ${side}`))
      .map((side): Party => {
        const key = `nobody ${side}`;
        return { key, id: `nobody.${side}`, kind: "team", title: "Nobody named", details: [], side, nobody: true };
      }),
  ];
  const parties = new Map(all.map((party) => [party.key, party]));
  return { all, of: (act) => parties.get(keyOf(act))!, named: (id) => parties.get(`doer ${id}`) };
}

/** A role may be called like the customer; no id has a dot. */
function idOf(id: string): string {
  return id === "customer" ? "named.customer" : id;
}

function customers({ personas }: Model, keys: ReadonlySet<string>): readonly Party[] {
  const details = personas.length > 1 ? [counted(personas.length, "persona")] : personas.map(({ title }) => title);
  const customer: Party = {
    key: "customer",
    id: "customer",
    kind: "person",
    title: "Customer",
    details,
    side: "customer",
    nobody: false,
  };
  const single = personas
    .filter(({ id }) => keys.has(`persona ${id}`))
    .map(({ id, title }): Party => ({ ...customer, key: `persona ${id}`, id: idOf(id), title, details: [] }));
  const needed = keys.has("customer") || (single.length === 0 && personas.length > 0);
  return [...(needed ? [customer] : []), ...single];
}

type KeyOf = (act: Act) => string;

function keysOf({ personas, roles, systems }: Model): KeyOf {
  const people = new Set(personas.map(({ id }) => id));
  const doers = new Set([...roles, ...systems].map(({ id }) => id));
  return ({ lane, by, using }) => {
    const isCustomers = lane === "customer" || lane === "evidence";
    const [only] = by;
    if (isCustomers && by.length === 1 && personas.length > 1 && people.has(only!)) return `persona ${only}`;
    if (isCustomers && by.every((id) => id === "customer" || people.has(id))) return "customer";
    const doer = by[0] ?? using[0];
    if (doer === "customer") return "customer";
    if (doer !== undefined && doers.has(doer)) return `doer ${doer}`;
    return isCustomers ? "customer" : `nobody ${lane}`;
  };
}

/** Where somebody acts most often; of two such places the one nearer to the customer. */
function usualSides(acts: readonly Act[]): (id: string) => Side | undefined {
  const counts = new Map<string, Map<Side, number>>();
  for (const { by, using, lane } of acts) {
    const side = lane === "evidence" || lane === "customer" ? "frontstage" : lane;
    for (const id of by.length > 0 ? by : using) {
      const own = counts.get(id) ?? new Map<Side, number>();
      counts.set(id, own.set(side, (own.get(side) ?? 0) + 1));
    }
  }
  return (id) => {
    const own = counts.get(id);
    const most = [...(own?.values() ?? [])].reduce((a, b) => Math.max(a, b), 0);
    return own && sides.find((side) => own.get(side) === most);
  };
}
