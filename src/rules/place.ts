import type { Element } from "../model/element.js";
import type { Span } from "../text/source.js";

/** The place of the first of these properties that was written, or of the element where none was. */
export function placeOfFirst(element: Element, ...parts: readonly string[]): Span {
  for (const part of parts) {
    const place = element.origin.parts.get(part);
    if (place !== undefined) return place;
  }
  return element.origin.name;
}
