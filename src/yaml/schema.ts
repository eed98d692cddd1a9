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
  const maker = new Maker(form === "long", notes);
  return (place) => maker.of(place);
}

class Maker {
  readonly #isLong: boolean;
  readonly #notes: Notes | undefined;
  readonly #known = new Map<Place, Schema>();
  readonly #scalars = new Map<Shape, Schema>();

  constructor(isLong: boolean, notes: Notes | undefined) {
    this.#isLong = isLong;
    this.#notes = notes;
  }

  of(place: Place): Schema {
    const schema = this.#known.get(place) ?? this.#make(place);
    this.#known.set(place, schema);
    return schema;
  }

  #make(place: Place): Schema {
    switch (place.kind) {
      case "scalar":
        return this.#scalar(place);
      case "list":
        return this.#isLong ? z.array(this.of(place.of)) : this.#writtenList(place);
      case "record":
        return this.#orNothing(this.#record(place.of), true);
      case "mapping":
        return this.#isLong ? this.#mapping(place) : this.#writtenMapping(place);
      case "variants":
        return this.#variants(place);
    }
  }

  /** Scalars of one shape share their schema. */
  #scalar(place: ScalarPlace): Schema {
    if (place.form !== undefined) {
      return this.#noted(z.string().check(z.regex(new RegExp(place.form.pattern, "u"))), place);
    }
    const schema = this.#scalars.get(place.shape) ?? this.#noted(z.string(), place);
    this.#scalars.set(place.shape, schema);
    return schema;
  }

  #noted<S extends Schema>(schema: S, place: Place): S {
    this.#notes?.place(schema, place);
    return schema;
  }

  #orNothing(schema: Schema, mayBeNothing: boolean): Schema {
    return !this.#isLong && mayBeNothing ? z.union([schema, z.null()]) : schema;
  }

  #record(entry: RecordPlace["of"]): Schema {
    const id = z.string();
    this.#notes?.id(id);
    return z.record(id, this.of(entry));
  }

  #writtenList(place: ListPlace): Schema {
    const entry = this.of(place.of);
    const byId = place.byId === undefined ? [] : [this.#record(place.byId)];
    return this.#orNothing(z.union([entry, z.array(entry), ...byId]), place.mayBeNothing);
  }

  #mapping(place: MappingPlace, fixed: Readonly<Record<string, Schema>> = {}): Keys {
    const members = [...place.entries.values()].map((entry) => [entry.key, this.#member(entry)] as const);
    return this.#noted(z.strictObject({ ...Object.fromEntries(members), ...fixed }), place);
  }

  #member(entry: Entry): Schema {
    const schema = this.of(entry.place);
    if (this.#isLong) return entry.required ? schema : z.optional(schema);
    // A schema of its own, for what is said of the entry isn't said of all that has its shape.
    const own = entry.required ? z.lazy(() => schema) : z.optional(schema);
    this.#notes?.entry(own, entry);
    return own;
  }

  #writtenMapping(place: MappingPlace): Schema {
    const short = place.entries.get(place.short ?? "")?.place;
    const long = this.#mapping(place);
    return this.#orNothing(short === undefined ? long : z.union([this.of(short), long]), place.mayBeNothing);
  }

  #variants({ by, of: options, otherwise }: VariantsPlace): Schema {
    const named = [...options].filter(([word]) => this.#isLong || word !== otherwise?.word);
    const made = named.map(([word, place]) => this.#mapping(place, { [by]: z.literal(word) }));
    const chosen = z.discriminatedUnion(by, made as [Keys, ...Keys[]]);
    return this.#isLong || otherwise === undefined ? chosen : z.union([chosen, this.#mapping(otherwise.place)]);
  }
}
