import type { Model } from "../model/blueprint.js";
import type { ElementKind } from "./change.js";
import type { Item } from "./items.js";
import type { IsStill } from "./match/match.js";

/** All that a side's blueprint could name of what files share, by the word of its kind and its id: `system ledger`. */
export type SharedNames = ReadonlySet<string>;

const shared: ReadonlySet<ElementKind> = new Set(["persona", "role", "channel", "system", "measure", "insight"]);

/**
 * A model holds of what other files declare only what it refers to. What a blueprint just doesn't refer to any more is still
 * there, and so is what came in by something else that it refers to: the change is in the reference.
 */
export function stillThere(
  before: Model,
  after: Model,
  names: { readonly before: SharedNames; readonly after: SharedNames },
): IsStill {
  const isElsewhere = (item: Item, model: Model): boolean =>
    shared.has(item.kind) && item.element.origin.span.source.path !== model.origin.span.source.path;
  const nameOf = ({ kind, path }: Item): string => `${kind} ${path}`;
  return (item, side) => {
    const [model, own, other] =
      side === "before" ? [before, names.before, names.after] : [after, names.after, names.before];
    return isElsewhere(item, model) && (other.has(nameOf(item)) || !own.has(nameOf(item)));
  };
}
