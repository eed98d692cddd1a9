import type { Names, Table } from "./collect.js";
import { type Declared, type Kind, type Space, spaceOf, travels } from "./declared.js";
import type { Scope } from "./scope.js";

/** Where a reference stands: what plain ids of actions, pains and tiers mean hangs on it. */
export interface Where {
  readonly scope: Scope;
  readonly step?: Declared | undefined;
  /** In a shift, which can only speak of its own dimension's tiers. */
  readonly dimension?: Declared | undefined;
}

/** What a path means as a thing of one kind: nothing, one, or, of pains and tiers, several. */
export function lookUp(path: readonly string[], kind: Kind, where: Where): readonly Declared[] {
  const [first, second] = path;
  if (first === undefined || path.length > 2) return [];
  const space = spaceOf(kind);
  return candidates(first, second, kind, space, where).filter((declared) => declared.kind === kind);
}

function candidates(
  first: string,
  second: string | undefined,
  kind: Kind,
  space: Space,
  where: Where,
): readonly Declared[] {
  const { names, plain, behind } = where.scope;
  if (space === "act" || space === "woe") {
    if (second !== undefined) return one(held(names, heldBy(names, "stop", first), space)?.get(second));
    const near = held(names, where.step, space)?.get(first);
    if (near?.kind === kind) return [near];
    return space === "woe" ? (names.scattered.get(kind)?.get(first) ?? []) : [];
  }
  if (space === "tier") return tiers(first, second, where);
  if (second !== undefined) return travels(kind) ? one(of(behind.get(first)?.table, space, second)) : [];
  const own = of(names.table, space, first);
  if (own !== undefined || !travels(kind)) return one(own);
  for (const used of plain) {
    const found = of(used.table, space, first);
    if (found !== undefined) return [found];
  }
  return [];
}

function tiers(first: string, second: string | undefined, { scope, dimension }: Where): readonly Declared[] {
  const { names } = scope;
  const home = second === undefined ? dimension : heldBy(names, "dimension", first);
  if (dimension !== undefined && home !== dimension) return [];
  if (second !== undefined || dimension !== undefined) return one(held(names, home, "tier")?.get(second ?? first));
  return names.scattered.get("tier")?.get(first) ?? [];
}

function heldBy(names: Names, space: Space, id: string): Declared | undefined {
  return of(names.table, space, id);
}

/** The names of one space that a step or dimension holds. */
export function held(
  names: Names,
  holder: Declared | undefined,
  space: Space,
): ReadonlyMap<string, Declared> | undefined {
  return holder === undefined ? undefined : names.inside.get(holder)?.get(space);
}

function of(table: Table | undefined, space: Space, id: string): Declared | undefined {
  return table?.get(space)?.get(id);
}

function one(declared: Declared | undefined): readonly Declared[] {
  return declared === undefined ? [] : [declared];
}
