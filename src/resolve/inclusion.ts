import { type Declared, pathOf, spaceOf, travels } from "./declared.js";
import type { Scope } from "./scope.js";

/** Things of other files that a blueprint refers to, directly or through one another, and how it calls them. */
export interface Inclusion {
  /** How references in `file` come out in the model; asking takes the thing in. */
  readonly namesFor: (file: string, before: string) => (declared: Declared) => string | undefined;
  /** What a thing is called that is the blueprint's own or was taken in. */
  readonly knownName: (declared: Declared) => string | undefined;
  /** What was taken in since the last call, with the prefix that stood before its id. */
  readonly takeNew: () => readonly Included[];
}

export interface Included {
  readonly declared: Declared;
  readonly before: string;
}

/**
 * A thing is called as the blueprint's own file would call it: `ops`, or `catering.ops` behind a name. One that this file
 * can't name, for `use` doesn't carry on, is called as the included thing calls it that refers to it, behind that one's own
 * prefix; where this name is taken it gets `-2`, `-3`, ….
 */
export function openInclusion(own: Scope, scopes: ReadonlyMap<string, Scope>): Inclusion {
  const called = new Map<Declared, string>();
  const taken = new Set<string>();
  let fresh: Included[] = [];
  const take = (declared: Declared, file: string, before: string): string => {
    const known = called.get(declared);
    if (known !== undefined) return known;
    const direct = prefixIn(own, declared.file);
    const prefix = direct ?? before + (prefixIn(scopes.get(file), declared.file) ?? "");
    const wish = prefix + declared.id;
    let name = wish;
    const key = (): string => `${spaceOf(declared.kind)} ${name}`;
    const clashes = (): boolean => taken.has(key()) || own.names.table.get(spaceOf(declared.kind))?.has(name) === true;
    for (let copy = 2; clashes(); copy++) name = `${wish}-${copy}`;
    taken.add(key());
    called.set(declared, name);
    fresh.push({ declared, before: prefix });
    return name;
  };
  return {
    namesFor: (file, before) => (declared) => {
      if (declared.file === own.names.file) return pathOf(declared);
      // Steps and tiers of another blueprint are no part of this one.
      return travels(declared.kind) ? take(declared, file, before) : undefined;
    },
    knownName: (declared) => (declared.file === own.names.file ? pathOf(declared) : called.get(declared)),
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}

/** What a file writes before the names of another: nothing or `x.`; undefined where it doesn't use it. */
function prefixIn(scope: Scope | undefined, file: string): string | undefined {
  if (scope === undefined) return undefined;
  if (scope.names.file === file || scope.plain.some((names) => names.file === file)) return "";
  for (const [alias, names] of scope.behind) if (names?.file === file) return `${alias}.`;
  return undefined;
}
