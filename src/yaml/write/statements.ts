import type { Document, Statement } from "../../syntax/ast.js";
import { speaksOfLine } from "../../syntax/line-width.js";
import { spell } from "../../syntax/spell.js";
import type { Layout } from "../../syntax/surroundings.js";
import { isFlat } from "../../syntax/written.js";
import { grouped } from "../../text/grouped.js";
import type { ListPlace, MappingPlace, Place, Entry as PlaceEntry } from "../place.js";
import { mayFlow } from "./layout.js";
import type { Entry, Item, ListNode, MappingNode, Node } from "./node.js";
import { aroundOf, notesOf } from "./remarks.js";
import { shortened, unwrapped } from "./short.js";
import { empty, linkNode, listOf, plainItem, scalar, scalarOf, text } from "./values.js";

/** What is needed to write the statements of a document. */
export interface Desk {
  readonly document: Document;
  readonly layout: Layout;
}

/** The entries of a mapping that hold these statements: those of one kind under one key, where the first of them stood. */
export function entriesOf(statements: readonly Statement[], place: MappingPlace, desk: Desk): readonly Entry[] {
  const among = amongActs(statements);
  const acts = among.size > 0 ? [...place.entries.values()].find(isVaried) : undefined;
  const groups = grouped(statements, (statement) =>
    acts !== undefined && among.has(statement) ? acts : entryFor(statement, place),
  );
  return [...groups].flatMap(([entry, group]) => written(entry, group, desk));
}

/** The handshakes that stand between actions: before the others only where none stands behind one. */
function amongActs(statements: readonly Statement[]): ReadonlySet<Statement> {
  const isAct = ({ word }: Statement): boolean => word.form === "action" || word.form === "decision";
  const [first, last] = [statements.findIndex(isAct), statements.findLastIndex(isAct)];
  const all = [...statements.entries()].filter(([, { word }]) => word.form === "handshake");
  if (all.every(([at]) => at < first)) return new Set();
  return new Set(all.filter(([at]) => at < last).map(([, statement]) => statement));
}

function isVaried({ place }: PlaceEntry): boolean {
  return place.kind === "list" && place.of.kind === "variants";
}

function entryFor({ word }: Statement, { entries }: MappingPlace): PlaceEntry | undefined {
  for (const entry of entries.values()) {
    const { role, place } = entry;
    if ((role.as === "item" || role.as === "spread") && role.row === word) return entry;
    const variants = place.kind === "list" && place.of.kind === "variants" ? place.of.of : undefined;
    if (variants?.get(word.word)?.row === word && word.form !== "handshake") return entry;
  }
  return undefined;
}

/** One kind's statements; comments above the first of them stand above their key. */
function written(entry: PlaceEntry, group: readonly Statement[], desk: Desk): readonly Entry[] {
  const [first] = group;
  if (first === undefined) return [];
  const { place, role } = entry;
  if (role.as === "spread") return spread(first, desk);
  if (role.as === "item" && role.row.layout === "keyed") return [keyed(entry, group, desk)];
  if (place.kind === "record") return [record(entry, place.of, group, desk)];
  if (place.kind === "list" && place.byId !== undefined && mayStandById(group, place)) {
    return [record(entry, place.byId, group, desk)];
  }
  if (place.kind === "list" && (role.as !== "item" || role.row.many || place.of.kind !== "scalar")) {
    return [list(entry, place, group, desk)];
  }
  const node = nodeOf(first, place, desk);
  const { before, blank, behind } = aroundOf(first, isLong(node), desk.layout);
  return [{ key: entry.key, node, before, blank, behind }];
}

/** An id that is a key of each of them would make them look like one. */
function mayStandById(group: readonly Statement[], { of }: ListPlace): boolean {
  return group.every(({ id }) => id !== undefined && !(of.kind === "mapping" && of.entries.has(id.text)));
}

function list(entry: PlaceEntry, place: ListPlace, group: readonly Statement[], desk: Desk): Entry {
  const items = group.map((statement): Item => {
    const node = nodeOf(statement, place.of, desk);
    const { before, blank, behind } = aroundOf(statement, isLong(node), desk.layout);
    // Behind a dash that begins a mapping a comment would stand between the two.
    if (!isLong(node) || behind === undefined) return { node, before, blank, behind };
    return { node, before: [...before, { text: behind, blank: false }], blank };
  });
  const { rest, head } = headed(items);
  const node: ListNode = { kind: "list", items: rest, style: isListed(entry) ? "block" : "flow", end: [] };
  return unwrapped({ key: entry.key, node, ...head }, entry);
}

/** What stands above the first of several stands above their key. */
function headed<T extends Item>([first, ...others]: readonly T[]): {
  readonly rest: readonly T[];
  readonly head: Pick<Item, "before" | "blank">;
} {
  if (first === undefined) return { rest: [], head: plainItem };
  // What speaks of a line stands above that one.
  const isOfLine = first.before.some(({ text }) => speaksOfLine(text));
  if (isOfLine) return { rest: [{ ...first, blank: false }, ...others], head: { before: [], blank: first.blank } };
  return { rest: [{ ...first, ...plainItem }, ...others], head: { before: first.before, blank: first.blank } };
}

/** Whether each of the list has a line of its own: what is declared, and the ways out of a decision. */
export function isListed(entry: PlaceEntry): boolean {
  return isVaried(entry) || (entry.role.as === "item" && entry.role.row.form !== "item");
}

function record(entry: PlaceEntry, place: MappingPlace, group: readonly Statement[], desk: Desk): Entry {
  const entries = group.map((statement): Entry => {
    const node = nodeOf(statement, place, desk);
    const { before, blank, behind } = aroundOf(statement, isLong(node), desk.layout);
    return { key: statement.id?.text ?? "", node, before, blank, behind };
  });
  const { rest, head } = headed(entries);
  return { key: entry.key, node: { kind: "mapping", entries: rest, style: "block", end: [] }, ...head };
}

function keyed(entry: PlaceEntry, group: readonly Statement[], desk: Desk): Entry {
  const entries = group.flatMap((statement): readonly Entry[] => {
    const [by, of] = statement.word.parts;
    const [key] = by === undefined ? [] : (statement.parts.get(by.name) ?? []);
    const [value] = of === undefined ? [] : (statement.parts.get(of.name) ?? []);
    if (by === undefined || of === undefined || key === undefined || value === undefined) return [];
    const { before, blank, behind } = aroundOf(statement, false, desk.layout);
    return [{ key: spell(key, by.shape), node: scalar(value, of.shape), before, blank, behind }];
  });
  const { rest, head } = headed(entries);
  return { key: entry.key, node: { kind: "mapping", entries: rest, style: "flow", end: [] }, ...head };
}

function spread(statement: Statement, desk: Desk): readonly Entry[] {
  const { before, blank, behind } = aroundOf(statement, false, desk.layout);
  const { parts } = statement.word;
  return parts.flatMap((part, at): readonly Entry[] => {
    const [value] = statement.parts.get(part.name) ?? [];
    if (value === undefined) return [];
    const around = at === 0 ? { before, blank } : plainItem;
    return [{ key: part.name, node: scalar(value, part.shape), ...around, ...(at === 0 ? { behind } : {}) }];
  });
}

function isLong(node: Node): boolean {
  return node.kind === "mapping" && !mayFlow(node);
}

/** A statement in its place: a scalar or list of its only part, else a mapping. */
function nodeOf(statement: Statement, place: Place, desk: Desk): Node {
  switch (place.kind) {
    case "scalar":
      return scalarOf(statement.parts.get("value") ?? [], place.shape);
    case "list":
      return place.of.kind === "scalar" ? listOf(statement.parts.get("value") ?? [], place.of.shape) : empty;
    case "variants": {
      const chosen = statement.word.form === "handshake" ? place.otherwise?.place : place.of.get(statement.word.word);
      return chosen === undefined ? empty : mappingOf(statement, chosen, desk);
    }
    case "record":
      return empty;
    case "mapping":
      return mappingOf(statement, place, desk);
  }
}

/** The mapping of a statement: its names and parts, what is in its block, and last the handshakes that leave it. */
function mappingOf(statement: Statement, place: MappingPlace, desk: Desk): Node {
  const entries = [
    ...headEntries(statement, place),
    ...entriesOf(statement.items, place, desk),
    ...[...place.entries.values()].flatMap((entry) => (entry.role.as === "links" ? linksEntry(statement, entry) : [])),
  ];
  const style = styleOf(statement, desk);
  const node: MappingNode = { kind: "mapping", entries, style, end: notesOf(desk.layout.of(statement).end) };
  // Behind the last line of a block there is nothing that a comment could stand at.
  const end = mayFlow(node) ? [] : aroundOf(statement, true, desk.layout).end;
  return shortened({ ...node, end }, place);
}

function styleOf(statement: Statement, { document, layout }: Desk): MappingNode["style"] {
  const { items } = statement;
  if (items.every(({ word, items: inner }) => word.inline && inner.length === 0)) return "flow";
  return isFlat(statement, items, document, layout) ? "flow" : "block";
}

function headEntries(statement: Statement, { entries }: MappingPlace): readonly Entry[] {
  return [...entries.values()].flatMap(({ key, role, place }): readonly Entry[] => {
    const node = headNode(statement, role, place);
    return node === undefined ? [] : [{ key, node, ...plainItem }];
  });
}

function headNode(statement: Statement, role: PlaceEntry["role"], place: Place): Node | undefined {
  const { id, title, was, word, links } = statement;
  switch (role.as) {
    case "variant":
      return text(word.word, false);
    case "id":
      return id && text(id.text, true);
    case "was":
      return was && text(was.text, true);
    case "title":
      return title && scalar(title, { kind: "string" });
    case "link":
      return linkNode(links[0], role.of);
    case "part": {
      const values = statement.parts.get(role.part.name);
      if (values === undefined) return undefined;
      return place.kind === "list" ? listOf(values, role.part.shape) : scalarOf(values, role.part.shape);
    }
    default:
      return undefined;
  }
}

function linksEntry({ links }: Statement, entry: PlaceEntry): readonly Entry[] {
  const { place } = entry;
  if (links.length === 0 || place.kind !== "list" || place.of.kind !== "mapping") return [];
  const { of } = place;
  const items = links.map((link): Item => {
    const entries = [...of.entries.values()].flatMap(({ key, role }): readonly Entry[] => {
      const node = role.as === "link" ? linkNode(link, role.of) : undefined;
      return node === undefined ? [] : [{ key, node, ...plainItem }];
    });
    return { node: shortened({ kind: "mapping", entries, style: "flow", end: [] }, of), ...plainItem };
  });
  return [unwrapped({ key: entry.key, node: { kind: "list", items, style: "flow", end: [] }, ...plainItem }, entry)];
}
