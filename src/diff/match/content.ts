import { canonical } from "../equal.js";
import type { Item } from "../items.js";
import { kinds } from "../kinds.js";
import type { FieldRow, Visit } from "../rows.js";

/** What an element says, in pieces with their weights: two are alike that share most of it. */
export type Content = ReadonlyMap<string, number>;

/** As much as four of its other fields, for it is what people know an element by; what holds others is known by those, too. */
const titleWeight = { alone: 4, holding: 1.5 } as const;

/** Which elements an element holds. */
export type Holding = (item: Item) => readonly Item[];

/** The content of an element with references as `name` calls them; of what it holds, the ids and titles. */
export function contentOf(item: Item, name: Visit, held: Holding): Content {
  const content = new Map<string, number>();
  const add = (piece: string, weight: number): void => {
    content.set(piece, (content.get(piece) ?? 0) + weight);
  };
  for (const row of kinds[item.kind].fields) {
    if (row.key !== "title") for (const piece of piecesOf(item, row, name)) add(`${row.key} ${piece}`, 1);
  }
  const words = isKnownByTitle(item) ? wordsOf(item.element["title"] as string) : [];
  const holds = held(item);
  const weight = holds.length === 0 ? titleWeight.alone : titleWeight.holding;
  for (const word of words) add(`title ${word}`, weight / words.length);
  for (const each of holds) {
    const { id, title, label, to } = each.element as unknown as Readonly<Record<string, string | undefined>>;
    add(`holds ${id ?? name(["act"], to ?? "")}`, 1);
    add(`says ${title ?? label ?? ""}`, 1);
  }
  return content;
}

/** Twice what two contents share over all that they say: from 0 to 1. */
export function likenessOf(one: Content, other: Content): number {
  let shared = 0;
  for (const [piece, weight] of one) shared += Math.min(weight, other.get(piece) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The content without the title. */
export function withoutTitle(content: Content): Content {
  return new Map([...content].filter(([piece]) => !piece.startsWith("title ")));
}

/** Whether the author wrote its id; else it is made of the title, and changes with that. */
export function hasWrittenId({ element: { origin } }: Item): boolean {
  return origin.parts.has("id") || origin.parts.size === 0;
}

/** A title that was made of the id says nothing more than that; of an id that was made of the title, the title says it. */
function isKnownByTitle(item: Item): boolean {
  return hasOwnTitle(item) || (!hasWrittenId(item) && typeof item.element["title"] === "string");
}

/** Whether the title says something that the id doesn't. */
export function hasOwnTitle({ element }: Item): boolean {
  const { id, title } = element as { readonly id?: unknown; readonly title?: unknown };
  if (typeof title !== "string") return false;
  return typeof id !== "string" || wordsOf(title).join("-") !== id.toLowerCase().replace(/^.*\./, "");
}

function piecesOf({ element }: Item, { key, references }: FieldRow, name: Visit): readonly string[] {
  const value = element[key];
  if (value === undefined || value === false) return [];
  const named = references === undefined ? value : references(value, name, element);
  return Array.isArray(named) ? named.map(canonical) : [canonical(named)];
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function sum(content: Content): number {
  let all = 0;
  for (const weight of content.values()) all += weight;
  return all;
}
