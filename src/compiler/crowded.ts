import type { Limits } from "../diagnostics/limits.js";
import { mostBlueprintEffort, usualBlueprintEffort } from "../layout/blueprint/effort-bound.js";
import { effortLimit } from "../layout/elk/layers.js";
import { mostHandoffsEffort } from "../layout/handoffs/effort-bound.js";
import type { Model } from "../model/blueprint.js";
import type { Crowded } from "../rules/rule.js";

/**
 * The views that are drawn in a simpler way, since the usual one would take more than the limit `layout` allows. Of a blueprint that
 * can't be near it nothing is worked out, and none of the layouts' code is loaded.
 */
export async function crowdedViews(model: Model, { layout }: Pick<Limits, "layout">): Promise<readonly Crowded[]> {
  const crowded: Crowded[] = [];
  const add = (view: Crowded["view"], effort: number, usual: number): void => {
    const needed = Math.ceil(effort / usual);
    if (needed > layout) crowded.push({ view, needed, limit: layout });
  };
  if (mostBlueprintEffort(model) > usualBlueprintEffort * layout) {
    const { blueprintEffort } = await import("../layout/blueprint/effort.js");
    add("blueprint", blueprintEffort(model), usualBlueprintEffort);
  }
  if (mostHandoffsEffort(model) > effortLimit * layout) {
    const { handoffsEffort } = await import("../layout/handoffs/effort.js");
    add("handoffs", handoffsEffort(model), effortLimit);
  }
  return crowded;
}
