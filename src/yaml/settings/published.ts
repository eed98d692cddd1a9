import { scalarSchema } from "../patterns.js";
import type { MappingPlace, Place } from "../place.js";
import { settingsPlace } from "./places.js";
import type { Known } from "./settings.js";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of a settings file, made from the place that settings are checked against. */
export function settingsJsonSchema(known: Known): object {
  const place = settingsPlace(known);
  const rules = place.entries.get("rules")!.place;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Sightline settings",
    ...written(place, rules),
    $defs: { rules: written(rules), ...ruleSettings },
  };
}

/** A rule's level, alone or with the options behind it. */
const level = { enum: ["off", "info", "warning", "error"] };
const ruleSettings = {
  level,
  setting: { anyOf: [level, { type: "array", prefixItems: [level], items: false, minItems: 1 }] },
};

/** As a place is written: one entry may stand for a list, and a rule's level for its mapping. `shared` is told once. */
function written(place: Place, shared?: Place): Schema {
  if (place === shared) return { $ref: "#/$defs/rules" };
  switch (place.kind) {
    case "scalar":
      return place.form === undefined
        ? { ...scalarSchema(place.shape) }
        : { type: "string", pattern: place.form.pattern };
    case "list":
      return { anyOf: [written(place.of, shared), { type: ["array", "null"], items: written(place.of, shared) }] };
    case "record":
      return { type: ["object", "null"], additionalProperties: written(place.of, shared) };
    case "mapping":
      return place.entries.has("level") ? ruleSetting(place.entries.get("options")?.place) : mapping(place, shared);
    default:
      throw new Error(`settings have no ${place.kind}`);
  }
}

function ruleSetting(options: Place | undefined): Schema {
  if (options?.kind !== "mapping" || options.entries.size === 0) return { $ref: "#/$defs/setting" };
  const list = { type: "array", prefixItems: [{ $ref: "#/$defs/level" }, written(options)], items: false, minItems: 1 };
  return { anyOf: [{ $ref: "#/$defs/level" }, list] };
}

function mapping(place: MappingPlace, shared?: Place): Schema {
  const entries = [...place.entries.values()];
  const required = entries.filter((entry) => entry.required).map(({ key }) => key);
  return {
    description: place.doc,
    type: ["object", "null"],
    properties: Object.fromEntries(
      entries.map(({ key, place: of, doc }) => [key, { ...written(of, shared), description: doc }]),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
