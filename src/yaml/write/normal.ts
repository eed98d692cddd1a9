import type { Shape } from "../../syntax/shape.js";
import { normalText } from "../../syntax/spell.js";
import type { MappingPlace, Place, Entry as PlaceEntry, VariantsPlace } from "../place.js";
import type { Entry, Item, MappingNode, Node } from "./node.js";
import { shortened, unwrapped } from "./short.js";
import { isListed } from "./statements.js";

/** What aliases stand for. */
type Anchored = ReadonlyMap<string, Node>;

/** Nodes as the canonical form spells them. What has an anchor keeps its shape: it stands in other places as well. */
export function normal(node: Node, place: Place, anchored: Anchored): Node {
  switch (place.kind) {
    case "scalar":
      return normalScalar(node, place.shape);
    case "list": {
      if (node.kind !== "list")
        return normal(node, node.kind === "mapping" && isById(node, place) ? byId(place) : place.of, anchored);
      return { ...node, items: node.items.map((item) => ({ ...item, node: normal(item.node, place.of, anchored) })) };
    }
    case "record":
      if (node.kind !== "mapping") return node;
      return {
        ...node,
        style: "block",
        entries: node.entries.map((entry) => ({ ...entry, node: normal(entry.node, place.of, anchored) })),
      };
    case "mapping":
      return node.kind === "mapping" ? normalMapping(node, place, anchored) : normalShort(node, place, anchored);
    case "variants": {
      const chosen = node.kind === "mapping" ? chosenFor(node, place, anchored) : undefined;
      return node.kind === "mapping" && chosen !== undefined ? normalMapping(node, chosen, anchored) : node;
    }
  }
}

type ListPlace = Extract<Place, { kind: "list" }>;

function byId({ byId: of, of: otherwise }: ListPlace): Place {
  return of === undefined ? otherwise : { kind: "record", of };
}

/** Entries by their ids, where a list may stand. */
function isById({ entries }: MappingNode, { byId: of, of: one }: ListPlace): boolean {
  const title = one.kind === "mapping" ? entries.find(({ key }) => key === one.short) : undefined;
  return of !== undefined && title?.node.kind !== "scalar";
}

function chosenFor(
  { entries }: MappingNode,
  { by, of, otherwise }: VariantsPlace,
  anchored: Anchored,
): MappingPlace | undefined {
  const written = entries.find(({ key }) => key === by)?.node;
  const word = written?.kind === "alias" ? anchored.get(written.name) : written;
  if (word?.kind === "scalar") return of.get(word.text);
  return entries.some(({ key }) => key === otherwise?.having) ? otherwise?.place : undefined;
}

function normalScalar(node: Node, shape: Shape): Node {
  // In another place what has an anchor may be something else than text.
  if (node.kind !== "scalar" || node.anchor !== undefined) return node;
  if (shape.kind === "string") return { ...node, isText: true };
  if (shape.kind === "ref" || shape.kind === "foreign" || shape.kind === "id")
    return { ...node, isText: true, isBlock: false };
  const text = shape.kind === "flag" ? node.text.toLowerCase() : normalText(node.text, shape);
  return { ...node, text, isText: false, isBlock: false };
}

/** A scalar that stands for a mapping. */
function normalShort(node: Node, { entries, short }: MappingPlace, anchored: Anchored): Node {
  const entry = short === undefined ? undefined : entries.get(short);
  return entry === undefined ? node : normal(node, entry.place, anchored);
}

function normalMapping(node: MappingNode, place: MappingPlace, anchored: Anchored): Node {
  const entries = node.entries.map((entry): Entry => {
    const own = place.entries.get(entry.key);
    if (own === undefined) return entry;
    return normalEntry({ ...entry, node: normal(entry.node, own.place, anchored) }, own);
  });
  return shortened({ ...node, entries, style: styleOf(node, place) }, place);
}

function normalEntry(entry: Entry, own: PlaceEntry): Entry {
  if (own.place.kind !== "list") return entry;
  const { node } = entry;
  if (!isListed(own))
    return node.kind === "list" ? unwrapped({ ...entry, node: { ...node, style: "flow" } }, own) : entry;
  if (node.kind === "list") return { ...entry, node: { ...node, style: "block" } };
  if (node.kind !== "mapping" || (own.place.byId !== undefined && isById(node, own.place))) {
    return { ...entry, node: node.kind === "mapping" ? { ...node, style: "block" } : node };
  }
  const item: Item = { node, before: [], blank: false };
  return { ...entry, node: { kind: "list", items: [item], style: "block", end: [] } };
}

/** A mapping goes into braces where it holds names, parts and modifiers only, or was written so and holds no blocks. */
function styleOf({ entries, style }: MappingNode, place: MappingPlace): MappingNode["style"] {
  let isHead = true;
  for (const { key, node } of entries) {
    const own = place.entries.get(key);
    if (own === undefined || (own.role.as !== "item" && own.role.as !== "keyed" && own.role.as !== "spread")) continue;
    if (own.role.as === "keyed") return "flow";
    const isModifier =
      own.role.as === "item" && own.role.row.inline && !holdsBlock(node, own.role.row.items().length > 0);
    if (isModifier) continue;
    isHead = false;
    if (own.role.as === "item" && (own.role.row.form !== "item" || holdsBlock(node, own.role.row.items().length > 0)))
      return "block";
  }
  return isHead ? "flow" : style;
}

/** Whether statements with a block of their own stand behind a key: what could have one is a mapping with more than its parts. */
function holdsBlock(node: Node, mayHold: boolean): boolean {
  if (!mayHold) return false;
  if (node.kind === "list") return node.items.some((item) => holdsBlock(item.node, true));
  return node.kind === "mapping" && node.entries.some(({ key }) => key !== "title");
}
