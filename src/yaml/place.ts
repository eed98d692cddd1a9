import type { Shape } from "../syntax/shape.js";
import type { Part, Word } from "../syntax/word.js";

/**
 * What may stand in one place of a YAML file. The places are derived from the table of the language; the check of a
 * file's shape, its reading and the published JSON Schema all follow them.
 */
export type Place = ScalarPlace | ListPlace | RecordPlace | MappingPlace | VariantsPlace;

/** One scalar, spelled as in the text form. */
export interface ScalarPlace {
  readonly kind: "scalar";
  readonly shape: Shape;
  /** Of a text that must be written in a certain way. */
  readonly form?: Form;
}

/** How a text must be written, and how to say so. */
export interface Form {
  /** A regular expression for all of it. */
  readonly pattern: string;
  /** What it is, with its article: `a colour in quotes`. */
  readonly expected: string;
  /** One that would do. */
  readonly such: string;
}

/** A list; one entry may stand for a list of one. */
export interface ListPlace {
  readonly kind: "list";
  readonly of: Place;
  /** What an entry holds where the list is written as a mapping by the entries' ids, if that may be. */
  readonly byId?: MappingPlace;
  /** Whether a key with nothing behind it is an empty list. */
  readonly mayBeNothing: boolean;
}

/** Declarations by their ids. */
export interface RecordPlace {
  readonly kind: "record";
  readonly of: MappingPlace;
}

/** A mapping with the keys of a row and no others. */
export interface MappingPlace {
  readonly kind: "mapping";
  /** What it is, in the user's words: `role`, `catalog`. */
  readonly name: string;
  /** The row of the language whose statement it is. */
  readonly row?: Word;
  readonly doc: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The key that a scalar in the mapping's place stands for. */
  readonly short?: string;
  /** Whether nothing at all is an empty mapping. */
  readonly mayBeNothing: boolean;
}

/** A mapping that one of its keys chooses. */
export interface VariantsPlace {
  readonly kind: "variants";
  readonly by: string;
  readonly of: ReadonlyMap<string, MappingPlace>;
  /** Which of them it is without that key, where it has another: a handshake among actions has `from`, and no lane. */
  readonly otherwise?: { readonly having: string; readonly word: string; readonly place: MappingPlace };
}

/** One key of a mapping. */
export interface Entry {
  readonly key: string;
  readonly place: Place;
  readonly required: boolean;
  readonly doc: string;
  readonly role: Role;
}

/** What a key's value becomes in the statement. */
export type Role =
  | { readonly as: "id" | "title" | "was" | "links" | "variant" }
  /** The ends, the kind and the label of a handshake or an option's target. */
  | { readonly as: "link"; readonly of: "from" | "to" | "kind" | "label" }
  | { readonly as: "part"; readonly part: Part }
  | { readonly as: "item"; readonly row: Word }
  /** A part of a statement whose other parts are keys beside it. */
  | { readonly as: "spread"; readonly row: Word; readonly part: Part }
  /** A key of the settings, which are no statement. */
  | { readonly as: "setting" }
  /** An entry of a statement that is a mapping by its first part. */
  | { readonly as: "keyed"; readonly row: Word };
