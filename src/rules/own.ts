import type { Element } from "../model/element.js";
import { placeMark } from "../model/shared.js";
import type { Subject } from "./rule.js";

/** Whether it is declared in the blueprint's own file and serves it alone: what others take from a file may serve them. */
export function isOwn(element: Element, { model, usedElsewhere }: Pick<Subject, "model" | "usedElsewhere">): boolean {
  if (element.origin.span.source.path !== model.origin.span.source.path) return false;
  return usedElsewhere?.has(placeMark(element)) !== true;
}
