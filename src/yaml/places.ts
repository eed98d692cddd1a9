import { withArticle } from "../syntax/expect.js";
import { lanes } from "../syntax/keywords/acting.js";
import { file } from "../syntax/keywords/blueprint.js";
import { oneOf, ref, type Shape, string } from "../syntax/shape.js";
import type { Part, Word } from "../syntax/word.js";
import type { Entry, MappingPlace, Place, Role, VariantsPlace } from "./place.js";

/** The places of a file with a blueprint and of one without. */
export interface FilePlaces {
  readonly blueprint: MappingPlace & { readonly row: Word };
  readonly catalog: MappingPlace;
}

/** Derives the places of the YAML form from the table of the language. */
export function filePlaces(): FilePlaces {
  const build = builder();
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

interface Builder {
  readonly items: (rows: readonly Word[]) => readonly Entry[];
}

/** Rows that stand in several blocks are one place each, so that the published schema names them once. */
function builder(): Builder {
  const made = new Map<Word, Place>();
  const placeOf = (row: Word): Place => {
    const place = made.get(row) ?? makePlace(row);
    made.set(row, place);
    return place;
  };

  const items = (rows: readonly Word[]): readonly Entry[] => {
    const variants = rows.filter((row) => row.form === "action" || row.form === "decision");
    const entries: Entry[] = [];
    for (const row of rows) {
      if (row.layout === "spread") {
        for (const part of row.parts) {
          entries.push(entry(part.name, scalar(part.shape), false, row.doc, { as: "spread", row, part }));
        }
      } else if (!variants.includes(row)) {
        entries.push(entry(row.key, placeOf(row), row.required, row.doc, { as: "item", row }));
      } else if (row === variants[0]) {
        const handshake = rows.find(({ form }) => form === "handshake");
        entries.push(entry(row.key, actions(variants, handshake), false, actionsDoc, { as: "item", row }));
      }
    }
    return entries;
  };

  const actions = (rows: readonly Word[], handshake: Word | undefined): Place => {
    const known = made.get(rows[0]!);
    if (known !== undefined) return known;
    const lanes = rows.map((row) => [row.word, mapping(row, [lane(row), idKey, ...block(row)])] as const);
    const variants: VariantsPlace =
      handshake === undefined
        ? { kind: "variants", by: "lane", of: new Map(lanes) }
        : {
            kind: "variants",
            by: "lane",
            of: new Map([
              ...lanes,
              [handshake.word, mapping(handshake, [lane(handshake), ...handshakeKeys(handshake)])],
            ]),
            otherwise: { having: "from", word: handshake.word, place: mapping(handshake, handshakeKeys(handshake)) },
          };
    const place: Place = { kind: "list", of: variants, mayBeNothing: true };
    made.set(rows[0]!, place);
    return place;
  };

  const handshakeKeys = (row: Word): readonly Entry[] => [idKey, ...names(row), ...ends, ...items(row.items())];

  const makePlace = (row: Word): Place => {
    if (row.layout === "keyed") return keyed(row);
    if (row.form === "declaration") return declarations(row);
    if (row.form === "handshake") {
      return {
        kind: "list",
        of: mapping(row, handshakeKeys(row)),
        mayBeNothing: true,
      };
    }
    const [only] = row.parts;
    const place =
      only?.name === "value" && row.parts.length === 1 ? partPlace(only) : mapping(row, block(row), shortOf(row));
    return row.many ? { kind: "list", of: place, mayBeNothing: row.form === "option" } : place;
  };

  const declarations = (row: Word): Place => {
    const rest = block(row);
    const isShort = row.title !== "none" && !rest.some(({ key, required }) => required && key !== "title");
    const short = isShort ? { short: "title" } : {};
    if (row.id !== "required") {
      const byId = mapping(row, rest, short);
      return { kind: "list", of: mapping(row, [idKey, ...rest], short), byId, mayBeNothing: true };
    }
    const mayBeNothing = !rest.some(({ required }) => required);
    return { kind: "record", of: { ...mapping(row, rest, short), mayBeNothing } };
  };

  /** What stands in a row's mapping: its names, its parts, the links that leave it, its items. */
  const block = (row: Word): readonly Entry[] => [
    ...names(row),
    ...row.parts.map((part) =>
      entry(part.name, partPlace(part), part.optional !== true, row.doc, { as: "part", part }),
    ),
    ...(row.form === "action" ? [links] : []),
    ...items(row.items()),
  ];

  return { items };
}

const actionsDoc = "What is done here, and the forks, in their order; a handshake may stand between them.";

const scalar = (shape: Shape): Place => ({ kind: "scalar", shape });

function entry(key: string, place: Place, required: boolean, doc: string, role: Role): Entry {
  return { key, place, required, doc, role };
}

function partPlace(part: Part): Place {
  return part.many === undefined ? scalar(part.shape) : { kind: "list", of: scalar(part.shape), mayBeNothing: false };
}

function mapping(row: Word, entries: readonly Entry[], rest: { readonly short?: string } = {}): MappingPlace {
  return {
    kind: "mapping",
    name: nameOf(row),
    row,
    doc: row.doc,
    entries: byKey(entries),
    mayBeNothing: false,
    ...rest,
  };
}

function nameOf({ form, word }: Word): string {
  if (form === "item") return `\`${word}\``;
  return withArticle(form === "action" ? `${word} action` : word);
}

/** A scalar stands for the first part that must be there, if at most one other must be there too: then one is missing. */
function shortOf(row: Word): { readonly short?: string } {
  const required = row.parts.filter((part) => part.optional !== true);
  const [first] = required;
  return first !== undefined && required.length <= 2 ? { short: first.name } : {};
}

function keyed(row: Word): MappingPlace {
  const [by, of] = row.parts;
  const words = by?.shape.kind === "word" ? by.shape.words : [];
  return mapping(
    row,
    words.map((word) => entry(word, scalar(of!.shape), false, row.doc, { as: "keyed", row })),
  );
}

function names(row: Word): readonly Entry[] {
  if (row.form === "item" || row.form === "option") return [];
  const title = entry("title", scalar(string), row.title === "required", "What people read.", { as: "title" });
  return [
    ...(row.title === "none" ? [] : [title]),
    entry("was", scalar({ kind: "id" }), false, "The id it had before: tells a diff that it was renamed.", {
      as: "was",
    }),
  ];
}

const idKey = entry("id", scalar({ kind: "id" }), false, "Its name, for references.", { as: "id" });

const lane = (row: Word): Entry => entry("lane", scalar(oneOf(...lanes, "decision")), true, row.doc, { as: "variant" });

const end = ref("action", "decision", "step", "ancillary");
const label = entry("label", scalar(string), false, "What is handed over.", { as: "link", of: "label" });
const kind = entry(
  "kind",
  scalar(oneOf("handover", "notify", "exchange")),
  false,
  "How: `handover` if nothing is said.",
  {
    as: "link",
    of: "kind",
  },
);

/** The ends of an entry of `handshakes`. */
const ends: readonly Entry[] = [
  entry("from", scalar(end), true, "Who hands over.", { as: "link", of: "from" }),
  entry("to", scalar(end), true, "Who takes it.", { as: "link", of: "to" }),
  kind,
  label,
];

/** The handshakes that leave an action. */
const links: Entry = entry(
  "to",
  {
    kind: "list",
    of: {
      kind: "mapping",
      name: "a handshake",
      doc: "A handshake that leaves this action.",
      entries: byKey([entry("target", scalar(end), true, "Who takes it.", { as: "link", of: "to" }), kind, label]),
      short: "target",
      mayBeNothing: false,
    },
    mayBeNothing: false,
  },
  false,
  "The handshakes that leave this action.",
  { as: "links" },
);

function byKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((each) => [each.key, each]));
}
