import * as z from "zod/mini";
import type { Entry, MappingPlace, Place } from "./place.js";

/** The schema of a place in its long form: lists as lists, mappings as mappings, scalars as their text. */
export type Schema = z.ZodMiniType;

/** Builds schemas from places; `made` is told of each, so that the published schema can say more of it. */
export function schemaBuilder(made: (schema: Schema, place: Place) => void = () => {}): (place: Place) => Schema {
  const known = new Map<Place, Schema>();
  const of = (place: Place): Schema => {
    const schema = known.get(place) ?? make(place);
    if (!known.has(place)) made(schema, place);
    known.set(place, schema);
    return schema;
  };
  const make = (place: Place): Schema => {
    switch (place.kind) {
      case "scalar":
        return z.string();
      case "list":
        return z.array(of(place.of));
      case "record":
        return z.record(z.string(), of(place.of));
      case "mapping":
        return object(place, []);
      case "variants": {
        const options = [...place.of].map(([word, mapping]) => {
          const option = object(mapping, [[place.by, z.literal(word)]]);
          made(option, mapping);
          return option;
        });
        return z.discriminatedUnion(place.by, options as [Shape, ...Shape[]]);
      }
    }
  };
  const object = (place: MappingPlace, fixed: readonly (readonly [string, Schema])[]): Shape => {
    const own = [...place.entries.values()].map((entry) => [entry.key, member(entry, of(entry.place))] as const);
    return z.strictObject(Object.fromEntries([...own, ...fixed]));
  };
  return of;
}

type Shape = z.ZodMiniObject;

function member(entry: Entry, schema: Schema): Schema {
  return entry.required ? schema : z.optional(schema);
}
