import type { Change, ElementKind } from "../change.js";
import { spaceOf } from "../kinds.js";

/** What the older side's names are on the newer one. */
export class Renames {
  readonly #names = new Map<string, Map<string, string>>();
  readonly #taken = new Map<string, Set<string>>();

  constructor(changes: readonly Change[]) {
    for (const { kind, path, oldPath, way } of changes.flatMap((change) => [change, ...change.along])) {
      if (oldPath === null || oldPath === path || way === "added" || way === "removed") continue;
      const space = spaceOf(kind);
      put(this.#names, space, new Map<string, string>()).set(oldPath, path);
      put(this.#taken, space, new Set<string>()).add(path);
    }
  }

  /** Of an id without a dot before it. What went while something else took its name is set apart by a sign no id has. */
  now(kind: ElementKind, id: string): string {
    return this.#names.get(spaceOf(kind))?.get(id) ?? this.#apart(kind, id);
  }

  /** Of a path `step.id`: where nothing is said of itself, what became of its step. */
  nowIn(kind: ElementKind, path: string): string {
    const dot = path.indexOf(".");
    if (dot < 0) return this.now("step", path);
    const explicit = this.#names.get(spaceOf(kind))?.get(path);
    if (explicit !== undefined) return explicit;
    return this.#apart(kind, `${this.now("step", path.slice(0, dot))}${path.slice(dot)}`);
  }

  #apart(kind: ElementKind, id: string): string {
    return this.#taken.get(spaceOf(kind))?.has(id) ? `${id}~` : id;
  }
}

function put<T>(map: Map<string, T>, key: string, fresh: T): T {
  const known = map.get(key) ?? fresh;
  map.set(key, known);
  return known;
}
