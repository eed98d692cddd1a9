import type { Model } from "../model/blueprint.js";
import type { Gates } from "./rule.js";

/** The ways in and out of a blueprint, for the rules about those that other blueprints name. */
export function gatesOf(model: Model): Gates {
  return {
    entries: new Map(model.entries.map(({ id, from }) => [id, from === undefined ? {} : { from }])),
    exits: new Map(model.exits.map(({ id, to }) => [id, { to }])),
  };
}
