import type { Model } from "../model/blueprint.js";
import type { Element } from "../model/element.js";

/** Whether it is declared in the blueprint's own file: what comes from a catalog may serve other blueprints. */
export function isOwn(element: Element, model: Model): boolean {
  return element.origin.span.source.path === model.origin.span.source.path;
}
