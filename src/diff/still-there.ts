import type { ElementKind } from "./change.js";
import type { IsStill } from "./match/match.js";

/** All that a side's blueprint could name of what files share, by the word of its kind and its id: `system ledger`. */
export type SharedNames = ReadonlySet<string>;

/** What may be declared outside of blueprints, and shared by them. */
export const sharedKinds: ReadonlySet<ElementKind> = new Set([
  "persona",
  "role",
  "channel",
  "system",
  "measure",
  "insight",
]);

/**
 * A model holds of what other files declare only what it refers to. What a blueprint just doesn't refer to any more is still
 * there, and so is what came in by something else that it refers to: the change is in the reference.
 */
export function stillThere(names: { readonly before: SharedNames; readonly after: SharedNames }): IsStill {
  return ({ kind, path }, side) => {
    if (!sharedKinds.has(kind)) return false;
    const [own, other] = side === "before" ? [names.before, names.after] : [names.after, names.before];
    const name = `${kind} ${path}`;
    return other.has(name) || !own.has(name);
  };
}
