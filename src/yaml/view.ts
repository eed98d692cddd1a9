import type { MappingPlace, Place, VariantsPlace } from "./place.js";
import type { Tree } from "./tree.js";

/** What zod sees of a tree in canonical form; `cut` says where a list or record is left empty, to be seen on its own. */
export function viewOf(tree: Tree, place: Place, cut: (tree: Tree, place: Place) => boolean): unknown {
  if (tree.kind === "broken") return null;
  if (tree.kind === "scalar") return tree.nothing ? null : tree.text;
  if (tree.kind === "list") {
    return place.kind !== "list" || cut(tree, place) ? [] : tree.items.map((item) => viewOf(item, place.of, cut));
  }
  const view: Record<string, unknown> = Object.create(null);
  if (cut(tree, place)) return view;
  for (const [key, { value }] of tree.entries) {
    const inner = placeIn(place, key, tree);
    view[keyInView(key)] = inner === undefined ? null : viewOf(value, inner, cut);
  }
  return view;
}

/** Zod passes over a record's `__proto__`, which is as good an id as any. */
function keyInView(key: string): string {
  return key === "__proto__" ? hiddenKey : key;
}

export function keyOutOfView(key: string): string {
  return key === hiddenKey ? "__proto__" : key;
}

const hiddenKey = "__proto__\0";

/** What stands behind a key of a mapping; nothing where the mapping has no such key. */
export function placeIn(place: Place, key: string, tree: Tree): Place | undefined {
  if (place.kind === "record") return place.of;
  if (place.kind === "variants" && key === place.by) return wordOf(place);
  return mappingFor(place, tree)?.entries.get(key)?.place;
}

/** The keys that a mapping may have: of variants, those of the one that it chooses. */
export function mappingFor(place: Place, tree: Tree): MappingPlace | undefined {
  if (place.kind === "mapping") return place;
  if (place.kind !== "variants" || tree.kind !== "mapping") return undefined;
  const word = tree.entries.get(place.by)?.value;
  return word?.kind === "scalar" ? place.of.get(word.text) : undefined;
}

function wordOf({ of, otherwise }: VariantsPlace): Place {
  return { kind: "scalar", shape: { kind: "word", words: [...of.keys()].filter((word) => word !== otherwise?.word) } };
}
