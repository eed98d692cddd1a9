import { withArticle } from "../syntax/expect.js";
import { handshakeEnd, lanes } from "../syntax/keywords/acting.js";
import { oneOf, type Shape, string } from "../syntax/shape.js";
import type { Part, Word } from "../syntax/word.js";
import type { Entry, MappingPlace, Place, Role } from "./place.js";

export const scalar = (shape: Shape): Place => ({ kind: "scalar", shape });

export function entry(key: string, place: Place, required: boolean, doc: string, role: Role): Entry {
  return { key, place, required, doc, role };
}

export function partPlace(part: Part): Place {
  return part.many === undefined ? scalar(part.shape) : { kind: "list", of: scalar(part.shape), mayBeNothing: false };
}

export function mapping(row: Word, entries: readonly Entry[], rest: { readonly short?: string } = {}): MappingPlace {
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
export function shortOf(row: Word): { readonly short?: string } {
  const required = row.parts.filter((part) => part.optional !== true);
  const [first] = required;
  return first !== undefined && required.length <= 2 ? { short: first.name } : {};
}

export function keyed(row: Word): MappingPlace {
  const [by, of] = row.parts;
  const words = by?.shape.kind === "word" ? by.shape.words : [];
  return mapping(
    row,
    words.map((word) => entry(word, scalar(of!.shape), false, row.doc, { as: "keyed", row })),
  );
}

export function names(row: Word): readonly Entry[] {
  if (row.form === "item" || row.form === "option") return [];
  const title = entry("title", scalar(string), row.title === "required", "What people read.", { as: "title" });
  return [
    ...(row.title === "none" ? [] : [title]),
    entry("was", scalar({ kind: "id" }), false, "The id it had before: tells a diff that it was renamed.", {
      as: "was",
    }),
  ];
}

export const idKey = entry("id", scalar({ kind: "id" }), false, "Its name, for references.", { as: "id" });

export const lane = (row: Word): Entry =>
  entry("lane", scalar(oneOf(...lanes, "decision")), true, row.doc, { as: "variant" });

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
export const ends: readonly Entry[] = [
  entry("from", scalar(handshakeEnd), true, "Who hands over.", { as: "link", of: "from" }),
  entry("to", scalar(handshakeEnd), true, "Who takes it.", { as: "link", of: "to" }),
  kind,
  label,
];

/** The handshakes that leave an action. */
export const links: Entry = entry(
  "to",
  {
    kind: "list",
    of: {
      kind: "mapping",
      name: "a handshake",
      doc: "A handshake that leaves this action.",
      entries: byKey([
        entry("target", scalar(handshakeEnd), true, "Who takes it.", { as: "link", of: "to" }),
        kind,
        label,
      ]),
      short: "target",
      mayBeNothing: false,
    },
    mayBeNothing: false,
  },
  false,
  "The handshakes that leave this action.",
  { as: "links" },
);

export function byKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((each) => [each.key, each]));
}

/** The key of a row that is a statement of its own. */
export function item(row: Word, place: Place, doc: string): Entry {
  return entry(row.key, place, row.required, doc, { as: "item", row });
}

/** The key of a part of a statement. */
export function partEntry(row: Word, part: Part): Entry {
  return entry(part.name, partPlace(part), part.optional !== true, row.doc, { as: "part", part });
}

/** The key of a part that stands in the block around its statement. */
export function spread(row: Word, part: Part): Entry {
  return entry(part.name, scalar(part.shape), false, row.doc, { as: "spread", row, part });
}
