import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { itemRepeated } from "../diagnostics/messages/items.js";
import { wrongNode } from "../diagnostics/messages/yaml.js";
import type { Span } from "../text/source.js";
import { hasOnly } from "./entries.js";
import { meant, unknownKey } from "./meant.js";
import { regrouped, withoutMisplaced } from "./misplaced.js";
import type { ListPlace, MappingPlace, Place, RecordPlace, VariantsPlace } from "./place.js";
import type { Mapping, Pair, Scalar, Tree } from "./tree.js";

/** Rewrites the short ways of writing into the long ones: the shapes that the schema describes and the reading walks. */
export function canonical(
  tree: Tree,
  place: Place,
  report: (finding: Diagnostic) => void,
  around: MappingPlace["entries"] = new Map(),
): Tree {
  if (tree.kind === "broken") return tree;
  switch (place.kind) {
    case "scalar":
      return tree;
    case "list":
      return canonicalList(tree, place, report);
    case "record":
      return canonicalRecord(tree, place, around, report);
    case "mapping":
      return canonicalMapping(tree, place, report);
    case "variants": {
      const named = withVariant(tree, place);
      const variant = named.kind === "mapping" ? named.entries.get(place.by)?.value : undefined;
      const chosen = variant?.kind === "scalar" ? place.of.get(variant.text) : undefined;
      return chosen === undefined ? tree : canonicalMapping(named, chosen, report);
    }
  }
}

/** A mapping with the key that chooses its variant, where another key of it tells which that is. */
function withVariant(tree: Tree, { by, otherwise }: VariantsPlace): Tree {
  if (tree.kind !== "mapping" || otherwise === undefined || tree.entries.has(by)) return tree;
  const teller = tree.entries.get(otherwise.having);
  if (teller === undefined) return tree;
  const word = keyBefore(teller.value.kind === "scalar" ? teller.value : teller.key, otherwise.word);
  return { ...tree, entries: new Map([[by, { key: keyBefore(teller.key, by), value: word }], ...tree.entries]) };
}

function canonicalList(tree: Tree, place: ListPlace, report: (finding: Diagnostic) => void): Tree {
  if (isNothing(tree)) return place.mayBeNothing ? { kind: "list", items: [], span: tree.span, damaged: false } : tree;
  if (tree.kind === "mapping" && place.byId !== undefined && !isOneOf(tree, place.of)) {
    const items = [...tree.entries.values()].map((pair) => canonical(withId(pair, report), place.of, report));
    return { kind: "list", items, span: tree.span, damaged: tree.damaged };
  }
  if (tree.kind === "mapping" && !mayBeOne(tree, place.of)) {
    report(wrongNode(headOf(tree), { found: "A mapping", expected: "a list" }));
    return { kind: "broken", span: tree.span };
  }
  if (tree.kind === "list") {
    const items = tree.items.map((item) => canonical(item, place.of, report));
    return items.every((item, i) => item === tree.items[i]) ? tree : { ...tree, items };
  }
  const only = canonical(tree, place.of, report);
  return { kind: "list", items: [only], span: tree.span, damaged: tree.kind === "mapping" && tree.damaged };
}

/** An entry by its id, as an entry of a list would be written. */
function withId({ key, value }: Pair, report: (finding: Diagnostic) => void): Tree {
  const id: Pair = { key: keyBefore(key, "id"), value: key };
  const span = { source: key.span.source, start: key.span.start, end: value.span.end };
  if (isNothing(value)) return { kind: "mapping", entries: new Map([["id", id]]), span, damaged: false };
  if (value.kind === "scalar") {
    const entries = new Map([
      ["id", id],
      ["title", { key: keyBefore(value, "title"), value }],
    ]);
    return { kind: "mapping", entries, span, damaged: false };
  }
  if (value.kind !== "mapping") return value;
  const second = value.entries.get("id");
  if (second !== undefined)
    report(
      itemRepeated(
        second.key.span,
        { word: "id", block: "this mapping" },
        { related: [{ span: key.span, message: "the first one" }] },
      ),
    );
  return { ...value, entries: new Map([["id", id], ...[...value.entries].filter(([name]) => name !== "id")]), span };
}

/** Whether a mapping stands for a list of one: it has one of the keys that such an entry has. */
function mayBeOne(tree: Mapping, place: Place): boolean {
  const mappings = place.kind === "variants" ? [...place.of.values()] : place.kind === "mapping" ? [place] : [];
  const isNamed = [...tree.entries.keys()].some((key) => mappings.some(({ entries }) => entries.has(key)));
  return isNamed || tree.entries.size === 0 || mappings.length === 0;
}

function canonicalRecord(
  tree: Tree,
  { of }: RecordPlace,
  around: MappingPlace["entries"],
  report: (finding: Diagnostic) => void,
): Tree {
  if (isNothing(tree)) return emptyAt(tree.span);
  if (tree.kind !== "mapping") return tree;
  const placed = withoutMisplaced(regrouped(tree, of, report), of, around, report);
  return withValues(placed, (value) => (value.kind === "broken" ? value : canonicalMapping(value, of, report)));
}

/** Whether a mapping is one entry, and not entries by their ids: it has the title that each must have. */
function isOneOf(tree: Mapping, place: Place): boolean {
  return (
    place.kind === "mapping" && place.short !== undefined && tree.entries.get(place.short)?.value.kind === "scalar"
  );
}

function canonicalMapping(tree: Tree, place: MappingPlace, report: (finding: Diagnostic) => void): Tree {
  if (tree.kind === "scalar") {
    if (tree.nothing) {
      return place.mayBeNothing ? emptyAt(tree.span) : tree;
    }
    return place.short === undefined ? tree : spelledOut(tree, place.short);
  }
  if (tree.kind !== "mapping") return tree;
  return withValues(respelled(tree, place, report), (value, key) => {
    const entry = place.entries.get(key);
    return entry === undefined ? value : canonical(value, entry.place, report, place.entries);
  });
}

/** The mapping with the keys that somebody must have meant for those that it doesn't know, where they aren't there. */
function respelled(tree: Mapping, place: MappingPlace, report: (finding: Diagnostic) => void): Mapping {
  if (hasOnly(tree, place.entries)) return tree;
  const entries = new Map<string, Pair>();
  for (const [name, pair] of tree.entries) {
    const [near] = place.entries.has(name) ? [] : meant(pair, place).near;
    const isFree = near !== undefined && !tree.entries.has(near) && !entries.has(near);
    if (isFree) unknownKey(pair, tree, place).forEach(report);
    entries.set(isFree ? near : name, pair);
  }
  return { ...tree, entries };
}

function spelledOut(scalar: Scalar, key: string): Mapping {
  const entries = new Map([[key, { key: keyBefore(scalar, key), value: scalar }]]);
  return { kind: "mapping", entries, span: scalar.span, damaged: false };
}

function emptyAt(span: Span): Mapping {
  return { kind: "mapping", entries: new Map(), span, damaged: false };
}

/** The key that was left out before a scalar. */
function keyBefore({ span }: Scalar, text: string): Scalar {
  return { kind: "scalar", text, style: "plain", nothing: false, span };
}

/** The place of a tree's first word. */
export function headOf(tree: Tree): Span {
  if (tree.kind === "mapping") {
    const first = tree.entries.values().next().value;
    return first === undefined ? tree.span : first.key.span;
  }
  return tree.kind === "list" && tree.items[0] !== undefined ? headOf(tree.items[0]) : tree.span;
}

/** The mapping itself where nothing changes: most of a file is long already. */
function withValues(tree: Mapping, change: (value: Tree, key: string) => Tree): Mapping {
  let entries: Map<string, Pair> | undefined;
  for (const [name, { key, value }] of tree.entries) {
    const changed = change(value, name);
    if (changed === value) continue;
    entries ??= new Map(tree.entries);
    entries.set(name, { key, value: changed });
  }
  return entries === undefined ? tree : { ...tree, entries };
}

function isNothing(tree: Tree): boolean {
  return tree.kind === "scalar" && tree.nothing;
}
