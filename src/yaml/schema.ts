import * as z from "zod/mini";
import type { Shape } from "../syntax/shape.js";
import type { Entry, ListPlace, MappingPlace, Place, RecordPlace, ScalarPlace, VariantsPlace } from "./place.js";

export type Schema = z.core.$ZodType;
type Keys = z.ZodMiniObject;

/** Told of each schema as it is made, so that the published one can say more of it. */
export interface Notes {
  readonly place: (schema: Schema, place: Place) => void;
  readonly entry: (schema: Schema, entry: Entry) => void;
  readonly id: (schema: Schema) => void;
}

/**
 * Makes the schemas of places. In their long form lists are lists and mappings are mappings, which is how a file is checked:
 * one thing can be wrong in one place. As written, one entry may stand for a list and a scalar for a mapping, which is what
 * is published.
 */
export function schemaMaker(form: "long" | "written", notes?: Notes): (place: Place) => Schema {
  const isLong = form === "long";
  const known = new Map<Place, Schema>();
  const scalars = new Map<Shape, Schema>();

  const of = (place: Place): Schema => {
    const schema = known.get(place) ?? make(place);
    known.set(place, schema);
    return schema;
  };

  const make = (place: Place): Schema => {
    switch (place.kind) {
      case "scalar":
        return scalar(place);
      case "list":
        return isLong ? z.array(of(place.of)) : writtenList(place);
      case "record":
        return orNothing(record(place), { mayBeNothing: true });
      case "mapping":
        return isLong ? mapping(place) : writtenMapping(place);
      case "variants":
        return variants(place);
    }
  };

  /** Scalars of one shape share their schema. */
  const scalar = (place: ScalarPlace): Schema => {
    const schema = scalars.get(place.shape) ?? noted(z.string(), place);
    scalars.set(place.shape, schema);
    return schema;
  };

  const noted = <S extends Schema>(schema: S, place: Place): S => {
    notes?.place(schema, place);
    return schema;
  };

  const orNothing = (schema: Schema, { mayBeNothing }: { readonly mayBeNothing: boolean }): Schema => {
    return !isLong && mayBeNothing ? z.union([schema, z.null()]) : schema;
  };

  const record = ({ of: entry }: Pick<RecordPlace, "of">): Schema => {
    const id = z.string();
    notes?.id(id);
    return z.record(id, of(entry));
  };

  const writtenList = (place: ListPlace): Schema => {
    const entry = of(place.of);
    const byId = place.byId === undefined ? [] : [record({ of: place.byId })];
    return orNothing(z.union([entry, z.array(entry), ...byId]), place);
  };

  const mapping = (place: MappingPlace, fixed: Readonly<Record<string, Schema>> = {}): Keys => {
    const members = [...place.entries.values()].map((entry) => [entry.key, member(entry)] as const);
    return noted(z.strictObject({ ...Object.fromEntries(members), ...fixed }), place);
  };

  const member = (entry: Entry): Schema => {
    const schema = of(entry.place);
    if (isLong) return entry.required ? schema : z.optional(schema);
    // A schema of its own, for what is said of the entry isn't said of all that has its shape.
    const own = entry.required ? z.lazy(() => schema) : z.optional(schema);
    notes?.entry(own, entry);
    return own;
  };

  const writtenMapping = (place: MappingPlace): Schema => {
    const short = place.entries.get(place.short ?? "")?.place;
    const long = mapping(place);
    return orNothing(short === undefined ? long : z.union([of(short), long]), place);
  };

  const variants = ({ by, of: options, otherwise }: VariantsPlace): Schema => {
    const named = [...options].filter(([word]) => isLong || word !== otherwise?.word);
    const made = named.map(([word, place]) => mapping(place, { [by]: z.literal(word) }));
    const chosen = z.discriminatedUnion(by, made as [Keys, ...Keys[]]);
    return isLong || otherwise === undefined ? chosen : z.union([chosen, mapping(otherwise.place)]);
  };

  return of;
}
