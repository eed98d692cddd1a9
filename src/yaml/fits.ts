import type { Form, MappingPlace, Place } from "./place.js";
import type { Tree } from "./tree.js";

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
      return tree.kind === "mapping" && [...tree.entries.values()].every(({ value }) => fits(value, place.of));
    case "mapping":
      return fitsMapping(tree, place);
    case "variants": {
      const variant = tree.kind === "mapping" ? tree.entries.get(place.by)?.value : undefined;
      const chosen = variant?.kind === "scalar" ? place.of.get(variant.text) : undefined;
      return chosen !== undefined && fitsMapping(tree, chosen);
    }
  }
}

function hasForm(text: string, { pattern }: Form): boolean {
  return new RegExp(pattern, "u").test(text);
}

function fitsMapping(tree: Tree, { entries }: MappingPlace): boolean {
  if (tree.kind !== "mapping") return false;
  for (const [key, { value }] of tree.entries) {
    const entry = entries.get(key);
    if (entry === undefined || !fits(value, entry.place)) return false;
  }
  for (const [key, { required }] of entries) if (required && !tree.entries.has(key)) return false;
  return true;
}
