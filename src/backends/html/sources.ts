import type { Model } from "../../model/blueprint.js";
import { placesIn } from "../../model/places.js";
import { sourceUrl } from "../../text/source-url.js";

/** Where each part of a blueprint is shown on the web, by what the pictures call it; nothing where that isn't known. */
export function pageSources(model: Model, template: string | undefined): Readonly<Record<string, string>> {
  if (template === undefined) return {};
  const { acts, steps, others } = placesIn(model);
  const places = new Map([...others, ...steps, ...acts]);
  return Object.fromEntries([...places].map(([name, place]) => [name, sourceUrl(template, place)]));
}
