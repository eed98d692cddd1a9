import * as z from "zod/mini";
import type { Shape } from "../syntax/shape.js";
import { idPattern, scalarSchema } from "./patterns.js";
import type { MappingPlace } from "./place.js";
import { filePlaces } from "./places.js";
import { type Schema, schemaMaker } from "./schema.js";

/** What JSON Schema says beside the shape. */
type Note = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (2020-12) of the YAML form, for editors. It is made from the places that files are checked against: what
 * it refuses the compiler refuses, too; names and days are the compiler's alone.
 */
export function yamlJsonSchema(): object {
  const places = filePlaces();
  const registry = z.registry<Note>();
  const note = (schema: Schema, more: Note): void => {
    registry.add(schema, { ...registry.get(schema), ...more });
  };
  const unused = namer();
  const of = schemaMaker("written", {
    place: (schema, place) => {
      if (place.kind === "mapping") note(schema, { id: unused(place.name), ...mappingNote(place) });
      if (place.kind !== "scalar") return;
      const name = scalarNames.get(place.shape.kind);
      note(schema, { ...(name === undefined ? {} : { id: unused(name) }), ...scalarSchema(place.shape) });
    },
    entry: (schema, entry) => note(schema, { description: entry.doc }),
    id: (schema) => note(schema, { pattern: idPattern }),
  });
  const [blueprint, catalog] = [of(places.blueprint), of(places.catalog)];
  const file = z.union([blueprint, catalog]);
  note(file, { title: "Sightline blueprint", description: "A service blueprint, or a catalog that blueprints share." });
  const schema = z.toJSONSchema(file, {
    target: "draft-2020-12",
    metadata: registry,
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== file) return;
      // Which of the two it is hangs on one key, and an editor that knows that says what is wrong in that one.
      const [then, otherwise] = jsonSchema.anyOf ?? [];
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, { if: { type: "object", required: ["blueprint"] }, then, else: otherwise });
    },
  });
  return withoutTwins(schema as Note);
}

/** Rows that several blocks have are made anew for each: definitions that say the same become one. */
function withoutTwins(schema: Note): Note {
  const definitions = Object.entries(schema["$defs"] as Record<string, Note>);
  const firsts = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const [name, definition] of definitions) {
    const says = JSON.stringify(definition);
    const first = firsts.get(says);
    if (first === undefined) firsts.set(says, name);
    else twins.set(`"#/$defs/${name}"`, `"#/$defs/${first}"`);
  }
  if (twins.size === 0) return schema;
  const kept = Object.fromEntries(definitions.filter(([name]) => !twins.has(`"#/$defs/${name}"`)));
  const text = JSON.stringify({ ...schema, $defs: kept }).replace(
    /"#\/\$defs\/[^"]+"/g,
    (ref) => twins.get(ref) ?? ref,
  );
  return withoutTwins(JSON.parse(text) as Note);
}

/** Gives each definition a name of its own. */
function namer(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const plain = name.replace(/^an? |`/g, "").replaceAll(" ", "-");
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    return times === 1 ? plain : `${plain}-${times}`;
  };
}

/** Those that stand in many places, and are spelled alike in all of them. */
const scalarNames: ReadonlyMap<Shape["kind"], string> = new Map([
  ["string", "text"],
  ["id", "id"],
  ["ref", "reference"],
  ["foreign", "reference"],
  ["date", "date"],
  ["duration", "duration"],
  ["money", "money"],
  ["comparison", "comparison"],
]);

function mappingNote(place: MappingPlace): Note {
  const spread = [...place.entries.values()].filter(({ role }) => role.as === "spread").map(({ key }) => key);
  const together = spread.map((key) => [key, spread.filter((other) => other !== key)]);
  return {
    description: place.doc,
    ...(spread.length > 0 ? { dependentRequired: Object.fromEntries(together) } : {}),
  };
}
