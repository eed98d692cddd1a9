import type { Gates } from "../../rules/rule.js";

/** A workspace's gates, and which of them were asked for so far: nothing where somebody went through all. */
export interface WatchedGates {
  readonly workspace: ReadonlyMap<string, Gates>;
  readonly asked: () => readonly string[] | undefined;
}

/** Notes which blueprints' gates are asked for: what was found depends on these alone. */
export function watchGates(gates: ReadonlyMap<string, Gates>): WatchedGates {
  const ids = new Set<string>();
  let isAll = false;
  const all = (): ReadonlyMap<string, Gates> => {
    isAll = true;
    return gates;
  };
  const workspace: ReadonlyMap<string, Gates> = {
    get: (id) => gates.get(ids.add(id) && id),
    has: (id) => gates.has(ids.add(id) && id),
    get size() {
      return all().size;
    },
    forEach: (tell) => all().forEach(tell),
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
  return { workspace, asked: () => (isAll ? undefined : [...ids].sort()) };
}
