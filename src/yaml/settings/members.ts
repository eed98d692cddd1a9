import type { Mapping, Pair, Scalar, Tree } from "../tree.js";

// What stands behind a key of a mapping, where it is of the kind that is wanted: what isn't has had its finding.

export function scalarIn(tree: Mapping, key: string): Scalar | undefined {
  const value = tree.entries.get(key)?.value;
  return value?.kind === "scalar" && !value.nothing ? value : undefined;
}

export function listIn(tree: Mapping, key: string): readonly Tree[] {
  const value = tree.entries.get(key)?.value;
  return value?.kind === "list" ? value.items : [];
}

export function mappingIn(tree: Mapping, key: string): Mapping | undefined {
  const value = tree.entries.get(key)?.value;
  return value?.kind === "mapping" ? value : undefined;
}

export function entriesIn(tree: Mapping, key: string): Iterable<readonly [string, Pair]> {
  return mappingIn(tree, key)?.entries ?? [];
}
