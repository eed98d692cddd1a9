import type { Model } from "../../model/blueprint.js";
import type { Change } from "../change.js";
import { carryNames } from "./carry.js";
import { pairHandshakes } from "./handshakes.js";
import type { Marks } from "./mark.js";
import { goneOf, marksOf } from "./marks.js";
import { Renames } from "./renames.js";
import { weaveModels } from "./weave-models.js";

/** Both sides of a blueprint in one model, and what happened to the things in it. */
export interface Union {
  /** The newer side, with all that went at the places where it was, called as the newer side would. */
  readonly model: Model;
  readonly marks: Marks;
}

/** Puts the two sides of a blueprint together, so that they can be drawn once. `changes` are those between them. */
export function unite(older: Model, after: Model, changes: readonly Change[]): Union {
  const before = carryNames(older, new Renames(changes));
  const sides = { before, after };
  const pairs = pairHandshakes(before.handshakes, after.handshakes);
  const model = weaveModels(sides, goneOf(sides), pairs);
  return { model, marks: marksOf(sides, changes, pairs) };
}
