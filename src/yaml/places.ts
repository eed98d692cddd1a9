import { file } from "../syntax/keywords/blueprint.js";
import type { Word } from "../syntax/word.js";
import {
  byKey,
  ends,
  entry,
  idKey,
  item,
  keyed,
  lane,
  links,
  mapping,
  names,
  partEntry,
  partPlace,
  scalar,
  shortOf,
  spread,
} from "./keys.js";
import type { Entry, MappingPlace, Place } from "./place.js";

/** The places of a file with a blueprint and of one without. */
export interface FilePlaces {
  readonly blueprint: MappingPlace & { readonly row: Word };
  readonly catalog: MappingPlace;
}

/** Derives the places of the YAML form from the table of the language. */
export function filePlaces(): FilePlaces {
  const build = new PlaceBuilder();
  const blueprint = file.find((row) => row.word === "blueprint")!;
  const shared = file.filter((row) => row !== blueprint);
  const uses = shared.filter((row) => row.word === "use");
  return {
    catalog: {
      kind: "mapping",
      name: "a catalog",
      doc: "Declarations that several blueprints share.",
      entries: byKey(build.items(shared)),
      mayBeNothing: true,
    },
    blueprint: {
      kind: "mapping",
      name: "a blueprint",
      row: blueprint,
      doc: blueprint.doc,
      entries: byKey([
        ...build.items(uses),
        entry("blueprint", scalar({ kind: "id" }), true, `${blueprint.doc} Its id.`, { as: "id" }),
        ...names(blueprint),
        ...build.items(blueprint.items()),
      ]),
      mayBeNothing: false,
    },
  };
}

/** Rows that stand in several blocks are one place each, so that the published schema names them once. */
class PlaceBuilder {
  readonly #made = new Map<Word, Place>();

  /** The keys of a block with these rows. */
  items(rows: readonly Word[]): readonly Entry[] {
    const acts = rows.filter(({ form }) => form === "action" || form === "decision");
    const [first] = acts;
    const handshake = rows.find(({ form }) => form === "handshake");
    return rows.flatMap((row) => {
      if (row.layout === "spread") return row.parts.map((part) => spread(row, part));
      if (!acts.includes(row))
        return [
          item(
            row,
            this.#placeOf(row, () => this.#make(row)),
            row.doc,
          ),
        ];
      return row === first
        ? [
            item(
              row,
              this.#placeOf(row, () => this.#acts(acts, handshake)),
              actsDoc,
            ),
          ]
        : [];
    });
  }

  #placeOf(row: Word, make: () => Place): Place {
    const place = this.#made.get(row) ?? make();
    this.#made.set(row, place);
    return place;
  }

  #make(row: Word): Place {
    if (row.layout === "keyed") return keyed(row);
    if (row.form === "declaration") return this.#declarations(row);
    if (row.form === "handshake") {
      return { kind: "list", of: mapping(row, this.#handshakeKeys(row)), mayBeNothing: true };
    }
    const [only] = row.parts;
    const isPlain = only?.name === "value" && row.parts.length === 1;
    const place = isPlain ? partPlace(only) : mapping(row, this.#block(row), shortOf(row));
    return row.many ? { kind: "list", of: place, mayBeNothing: row.form === "option" } : place;
  }

  /** Actions and decisions by their lanes; a handshake may stand between them. */
  #acts(rows: readonly Word[], handshake: Word | undefined): Place {
    const lanes = rows.map((row) => [row.word, mapping(row, [lane(row), idKey, ...this.#block(row)])] as const);
    const of = new Map(lanes);
    if (handshake === undefined) return { kind: "list", of: { kind: "variants", by: "lane", of }, mayBeNothing: true };
    const keys = this.#handshakeKeys(handshake);
    of.set(handshake.word, mapping(handshake, [lane(handshake), ...keys]));
    const otherwise = { having: "from", word: handshake.word, place: mapping(handshake, keys) };
    return { kind: "list", of: { kind: "variants", by: "lane", of, otherwise }, mayBeNothing: true };
  }

  #handshakeKeys(row: Word): readonly Entry[] {
    return [idKey, ...names(row), ...ends, ...this.items(row.items())];
  }

  #declarations(row: Word): Place {
    const rest = this.#block(row);
    const isShort = row.title !== "none" && !rest.some(({ key, required }) => required && key !== "title");
    const short = isShort ? { short: "title" } : {};
    if (row.id !== "required") {
      const byId = mapping(row, rest, short);
      return { kind: "list", of: mapping(row, [idKey, ...rest], short), byId, mayBeNothing: true };
    }
    const mayBeNothing = !rest.some(({ required }) => required);
    return { kind: "record", of: { ...mapping(row, rest, short), mayBeNothing } };
  }

  /** What stands in a row's mapping: its names, its parts, the links that leave it, its items. */
  #block(row: Word): readonly Entry[] {
    const parts = row.parts.map((part) => partEntry(row, part));
    return [...names(row), ...parts, ...(row.form === "action" ? [links] : []), ...this.items(row.items())];
  }
}

const actsDoc = "What is done here, and the forks, in their order; a handshake may stand between them.";
