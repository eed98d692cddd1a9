import { scalarSchema } from "../patterns.js";
import type { Place } from "../place.js";
import { settingsPlace } from "./places.js";
import type { Known } from "./settings.js";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of a settings file, made from the place that settings are checked against. */
export function settingsJsonSchema(known: Known): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Sightline settings",
    ...written(settingsPlace(known)),
  };
}

/** As a place is written: one entry may stand for a list, and a rule's level for its mapping. */
function written(place: Place): Schema {
  switch (place.kind) {
    case "scalar":
      return { ...scalarSchema(place.shape) };
    case "list":
      return { anyOf: [written(place.of), { type: ["array", "null"], items: written(place.of) }] };
    case "mapping": {
      const level = place.entries.get("level")?.place;
      if (level !== undefined) return ruleSchema(place.doc, written(level), place.entries.get("options")?.place);
      const entries = [...place.entries.values()];
      const required = entries.filter((entry) => entry.required).map(({ key }) => key);
      return {
        description: place.doc,
        type: ["object", "null"],
        properties: Object.fromEntries(
          entries.map(({ key, place: of, doc }) => [key, { ...written(of), description: doc }]),
        ),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      };
    }
    case "record":
      return { type: ["object", "null"], additionalProperties: written(place.of) };
    default:
      throw new Error(`settings have no ${place.kind}`);
  }
}

function ruleSchema(description: string, level: Schema, options: Place | undefined): Schema {
  const hasOptions = options?.kind === "mapping" && options.entries.size > 0;
  const more = hasOptions ? [written(options)] : [];
  const list = { type: "array", prefixItems: [level, ...more], items: false, minItems: 1 };
  return { description, anyOf: [level, list] };
}
