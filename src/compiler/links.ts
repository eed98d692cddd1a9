import type { Model } from "../model/blueprint.js";
import { type Places, placesIn } from "../model/places.js";
import type { Group, Item, Scene } from "../scene/scene.js";
import type { Span } from "../text/source.js";
import { sourceUrl } from "../text/source-url.js";

/** A drawing in which each part that was written leads to its line on the web. */
export function linked(scene: Scene, model: Model, template: string): Scene {
  const places = placesIn(model);
  const link = (item: Item): Item => {
    if (item.type !== "group") return item;
    const place = placeOf(item.data, places);
    // A link within a link can't be followed.
    if (place !== undefined) return { ...item, href: sourceUrl(template, place) };
    return { ...item, items: item.items.map(link) };
  };
  return { ...scene, items: scene.items.map(link) };
}

/** What is one thing of the source: boxes, headers, nodes. Lines and cells hold what belongs to several. */
function placeOf({ kind, path, step, phase }: Group["data"], places: Places): Span | undefined {
  if (kind === "header") return places.steps.get(step ?? "") ?? places.phases.get(phase ?? "");
  if (path === undefined) return undefined;
  return places.acts.get(path) ?? places.others.get(path);
}
