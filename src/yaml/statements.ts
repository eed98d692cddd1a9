import { itemMissing } from "../diagnostics/messages/items.js";
import type { Link, Name, Statement, StringValue, Value } from "../syntax/ast.js";
import type { Word } from "../syntax/word.js";
import { join, type Span } from "../text/source.js";
import { headOf } from "./canonical.js";
import type { Desk } from "./desk.js";
import { linkOf } from "./links.js";
import type { Entry, MappingPlace, Place, VariantsPlace } from "./place.js";
import { idOf, isOff, textOf, valueFrom } from "./scalars.js";
import type { Mapping, Pair, Tree } from "./tree.js";

/** A statement being put together from the keys of its mapping. */
interface Draft {
  id?: Name | undefined;
  title?: StringValue | undefined;
  was?: Name | undefined;
  readonly parts: Map<string, readonly Value[]>;
  readonly links: Link[];
  readonly items: Statement[];
  /** Whether something in it couldn't be read. */
  isSpoilt: boolean;
}

/**
 * The statements that a mapping in canonical form holds, in the order of the file. What hasn't the shape of its place has
 * had its finding from the schema, and is passed over here.
 */
export function statementsIn(mapping: Mapping, place: MappingPlace, desk: Desk): readonly Statement[] {
  return draftOf(mapping, place, place.row, desk).items;
}

/** The statement that a mapping in canonical form is; nothing where what it can't be without is missing. */
export function statementOf(
  mapping: Mapping,
  place: MappingPlace,
  row: Word,
  where: { readonly head: Span; readonly span: Span; readonly id?: Name | undefined },
  desk: Desk,
): Statement | undefined {
  const { id, title, was, parts, links, items, isSpoilt } = draftOf(mapping, place, row, desk);
  const isLacking =
    row.parts.some(({ name, optional }) => optional !== true && !parts.has(name)) ||
    (row.title === "required" && title === undefined && id === undefined) ||
    (row.form === "handshake" && links.length === 0);
  if (isLacking || (isSpoilt && row.form !== "declaration")) {
    desk.lose(where.span);
    return undefined;
  }
  const { head, span } = where;
  return { word: row, head, span, id: where.id ?? id, title, was, parts, links, items };
}

function draftOf(mapping: Mapping, place: MappingPlace, row: Word | undefined, desk: Desk): Draft {
  const draft: Draft = { parts: new Map(), links: [], items: [], isSpoilt: false };
  for (const [name, pair] of mapping.entries) {
    const entry = place.entries.get(name);
    if (entry === undefined) desk.lose(join(pair.key.span, pair.value.span));
    else take(draft, entry, pair, mapping, desk);
  }
  if (row?.form === "handshake") {
    const link = linkOf(mapping, place, mapping.span, desk.report);
    if (link !== undefined) draft.links.push(link);
  }
  return draft;
}

function take(draft: Draft, { key, role, place }: Entry, pair: Pair, around: Mapping, desk: Desk): void {
  const { value } = pair;
  switch (role.as) {
    case "id":
    case "was":
      draft[role.as] = value.kind === "scalar" ? idOf(value, desk.report) : undefined;
      draft.isSpoilt ||= draft[role.as] === undefined;
      return;
    case "title":
      draft.title = value.kind === "scalar" && !value.nothing ? textOf(value, desk.report) : undefined;
      return;
    case "part": {
      const values = valuesOf(value, place, desk);
      if (values === undefined) draft.isSpoilt = true;
      else if (values.length > 0) draft.parts.set(role.part.name, values);
      return;
    }
    case "links":
      for (const each of linksIn(value, place, desk)) draft.links.push(each);
      return;
    case "item":
      for (const each of itemsOf(role.row, place, pair, desk)) draft.items.push(each);
      return;
    case "keyed":
      for (const each of keyedItem(role.row, key, pair, desk)) draft.items.push(each);
      return;
    case "spread": {
      const pairs = role.row.parts.flatMap(({ name }) => around.entries.get(name) ?? []);
      if (pairs[0] === pair) for (const each of spreadItem(role.row, pairs, around, desk)) draft.items.push(each);
      return;
    }
    case "link":
    case "variant":
    case "setting":
      return;
  }
}

/** The values of a part: none for a flag that is off, nothing where none could be read. */
function valuesOf(tree: Tree, place: Place, desk: Desk): readonly Value[] | undefined {
  if (place.kind === "list" && tree.kind === "list") {
    const values = tree.items.flatMap((item) => valuesOf(item, place.of, desk) ?? []);
    return values.length > 0 || tree.items.length === 0 ? values : undefined;
  }
  if (place.kind !== "scalar" || tree.kind !== "scalar") return undefined;
  if (isOff(tree, place.shape)) return [];
  const value = valueFrom(tree, place.shape, desk.report);
  return value === undefined ? undefined : [value];
}

function linksIn(tree: Tree, place: Place, desk: Desk): readonly Link[] {
  if (tree.kind !== "list" || place.kind !== "list" || place.of.kind !== "mapping") return [];
  const { of } = place;
  return tree.items.flatMap((item) =>
    item.kind === "mapping" ? (linkOf(item, of, item.span, desk.report) ?? []) : [],
  );
}

/** What stands behind the key of a row: one statement, or one for each entry of its list. */
function itemsOf(row: Word, place: Place, { key, value }: Pair, desk: Desk): readonly Statement[] {
  const isListed = place.kind === "list" && (row.many || place.of.kind !== "scalar");
  if (isListed && value.kind === "list") {
    return value.items.flatMap((entry) =>
      entryOf(row, place.of, entry, { head: headOf(entry), span: entry.span }, desk),
    );
  }
  const span = join(key.span, value.span);
  if (isListed) {
    desk.lose(span);
    return [];
  }
  if (place.kind !== "record") return entryOf(row, place, value, { head: key.span, span }, desk);
  if (value.kind === "mapping") return [...value.entries.values()].flatMap((entry) => declared(place.of, entry, desk));
  desk.lose(span);
  return [];
}

interface Where {
  readonly head: Span;
  readonly span: Span;
}

function entryOf(row: Word, place: Place, tree: Tree, where: Where, desk: Desk): readonly Statement[] {
  if (place.kind === "scalar" || place.kind === "list") {
    const values = valuesOf(tree, place, desk);
    if (values === undefined) desk.lose(where.span);
    return values === undefined || values.length === 0 ? [] : [plain(row, where, new Map([["value", values]]))];
  }
  const chosen = place.kind === "variants" ? variantOf(tree, place) : place;
  if (tree.kind !== "mapping" || chosen?.kind !== "mapping") {
    desk.lose(where.span);
    return [];
  }
  if (chosen.row?.layout === "keyed") return statementsIn(tree, chosen, desk);
  const head = tree.entries.get(headKeys[row.form])?.value.span ?? where.head;
  const statement = statementOf(tree, chosen, chosen.row ?? row, { head, span: where.span }, desk);
  return statement === undefined ? [] : [statement];
}

/** Whose value stands for the statement: the lane is the word of an action, the sender that of a handshake. */
const headKeys = { action: "lane", decision: "lane", handshake: "from", option: "label", declaration: "id", item: "" };

function variantOf(tree: Tree, place: VariantsPlace): MappingPlace | undefined {
  const word = tree.kind === "mapping" ? tree.entries.get(place.by)?.value : undefined;
  return word?.kind === "scalar" ? place.of.get(word.text) : undefined;
}

/** A declaration under its id. */
function declared(place: MappingPlace, { key, value }: Pair, desk: Desk): readonly Statement[] {
  const span = join(key.span, value.span);
  const id = idOf(key, desk.report);
  if (value.kind !== "mapping" || place.row === undefined) {
    desk.lose(span);
    return [];
  }
  const statement = statementOf(value, place, place.row, { head: key.span, span, id }, desk);
  if (id === undefined) desk.lose(span);
  return statement === undefined || id === undefined ? [] : [statement];
}

/** An entry of a mapping by a row's first part: `frontstage: Staff`. */
function keyedItem(row: Word, name: string, { key, value }: Pair, desk: Desk): readonly Statement[] {
  const [by, of] = row.parts;
  if (by === undefined || of === undefined || value.kind !== "scalar") return [];
  const [word, said] = [
    valueFrom({ ...key, text: name }, by.shape, desk.report),
    valueFrom(value, of.shape, desk.report),
  ];
  if (word === undefined || said === undefined) return [];
  const parts = new Map([
    [by.name, [word]],
    [of.name, [said]],
  ]);
  return [plain(row, { head: key.span, span: join(key.span, value.span) }, parts)];
}

/** A statement whose parts are keys of the block around it: `from` and `to` of an initiative. */
function spreadItem(row: Word, pairs: readonly Pair[], around: Mapping, desk: Desk): readonly Statement[] {
  const parts = new Map<string, readonly Value[]>();
  for (const part of row.parts) {
    const value = around.entries.get(part.name)?.value;
    const read = value?.kind === "scalar" ? valueFrom(value, part.shape, desk.report) : undefined;
    if (read !== undefined) parts.set(part.name, [read]);
  }
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const missing = row.parts.find(({ name }) => !around.entries.has(name));
  if (missing !== undefined && !around.damaged) {
    const words = { item: `\`${missing.name}\``, of: `\`${first.key.text}\``, example: `${missing.name}: 2027-03-31` };
    desk.report(itemMissing(first.key.span, words));
  }
  if (parts.size < row.parts.length) return [];
  return [plain(row, { head: first.key.span, span: join(first.key.span, last.value.span) }, parts)];
}

function plain(row: Word, { head, span }: Where, parts: ReadonlyMap<string, readonly Value[]>): Statement {
  return { word: row, head, span, parts, links: [], items: [] };
}
