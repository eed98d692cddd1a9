import type { Item } from "../items.js";
import { spaceOf } from "../kinds.js";
import type { Space, Visit } from "../rows.js";

/** What became of the names of the older side: what a name is called on the newer one, and which came and went. */
export class Names {
  readonly #renamed = new Map<Space, Map<string, string>>();
  readonly #gone = new Map<Space, Map<string, Item>>();
  readonly #fresh = new Map<Space, Map<string, Item>>();

  pair(before: Item, after: Item): void {
    if (before.path !== after.path) put(this.#renamed, spaceOf(before.kind), before.path, after.path);
  }

  drop(before: Item): void {
    put(this.#gone, spaceOf(before.kind), before.path, before);
  }

  add(after: Item): void {
    put(this.#fresh, spaceOf(after.kind), after.path, after);
  }

  goneAt(space: Space, path: string): Item | undefined {
    return this.#gone.get(space)?.get(path);
  }

  freshAt(space: Space, path: string): Item | undefined {
    return this.#fresh.get(space)?.get(path);
  }

  /** What the newer side calls it; what is gone, by a name that nothing has. */
  readonly now: Visit = (spaces, ref) => {
    for (const space of spaces) {
      if (this.goneAt(space, ref) !== undefined) return `gone:${ref}`;
      const renamed = this.#renamed.get(space)?.get(ref);
      if (renamed !== undefined) return renamed;
    }
    return ref;
  };
}

function put<T>(spaces: Map<Space, Map<string, T>>, space: Space, key: string, value: T): void {
  const known = spaces.get(space);
  if (known === undefined) spaces.set(space, new Map([[key, value]]));
  else if (!known.has(key)) known.set(key, value);
}
