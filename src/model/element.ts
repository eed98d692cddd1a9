import type { Span } from "../text/source.js";

/** Where an element of the model was written. It is left out of `ID.json` unless asked for. */
export interface Origin {
  /** The whole statement. */
  readonly span: Span;
  /** What to point at when the element itself is meant: its id, else its title, else its keyword. */
  readonly name: Span;
  /**
   * Its properties' values by the model's key, those of lists by `key.index` (`using.0`), parts of mappings by
   * `key.part` (`reviewed.on`, `targets.0.by`).
   */
  readonly parts: ReadonlyMap<string, Span>;
}

/** What every element has. `about` and `notes` are Markdown as the author wrote it. */
export interface Element {
  readonly about?: string;
  readonly notes: readonly string[];
  readonly origin: Origin;
}

/** An element with a name. `id` is unique in its name space; an id from `use … as x` begins with `x.`. */
export interface Named extends Element {
  readonly id: string;
  readonly title: string;
  /** The id it had before. */
  readonly was?: string;
}

/** The place of a property, or of the element where the property wasn't written. */
export function placeOf(element: Element, part: string): Span {
  return element.origin.parts.get(part) ?? element.origin.name;
}
