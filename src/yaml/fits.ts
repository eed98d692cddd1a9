import type { Form, MappingPlace, Place } from "./place.js";
import type { Mapping, Tree } from "./tree.js";

/**
 * Whether a tree in canonical form has the shape of its place for certain. Where it hasn't, or this doesn't tell, the schema says what
 * is wrong, if anything is.
 */
export function fits(tree: Tree, place: Place): boolean {
  switch (place.kind) {
    case "scalar":
      return tree.kind === "scalar" && !tree.nothing && (place.form === undefined || hasForm(tree.text, place.form));
    case "list":
      return tree.kind === "list" && tree.items.every((item) => fits(item, place.of));
    case "record":
      return tree.kind === "mapping" && allFit(tree, place.of);
    case "mapping":
      return fitsMapping(tree, place);
    case "variants": {
      const variant = tree.kind === "mapping" ? tree.entries.get(place.by)?.value : undefined;
      const chosen = variant?.kind === "scalar" ? place.of.get(variant.text) : undefined;
      return chosen !== undefined && fitsMapping(tree, chosen);
    }
  }
}

function allFit({ entries }: Mapping, place: Place): boolean {
  for (const { value } of entries.values()) if (!fits(value, place)) return false;
  return true;
}

function hasForm(text: string, { pattern }: Form): boolean {
  return new RegExp(pattern, "u").test(text);
}

function fitsMapping(tree: Tree, { entries }: MappingPlace): boolean {
  if (tree.kind !== "mapping") return false;
  // Its pairs are looked up: to iterate over them makes an array of each, which was a sixth of all that a reading takes.
  for (const key of tree.entries.keys()) {
    const [entry, pair] = [entries.get(key), tree.entries.get(key)];
    if (entry === undefined || pair === undefined || !fits(pair.value, entry.place)) return false;
  }
  for (const { key, required } of entries.values()) if (required && !tree.entries.has(key)) return false;
  return true;
}
