import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type YAMLMap,
  type YAMLSeq,
  type Document as YamlDocument,
  type Scalar as YamlScalar,
} from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { aliasesTooLarge, aliasOfItself, keyNotPlain, mergeKey, unknownAlias } from "../diagnostics/messages/yaml.js";
import type { Source, Span } from "../text/source.js";
import { contentOf, nothings } from "./content.js";
import type { Damage, Stretch } from "./damage.js";
import { addPair, entriesOf, newMapping } from "./entries.js";
import { invisibleEscape } from "./invisible.js";
import type { Pair, Scalar, Tree } from "./tree.js";

/** How many nodes aliases may bring in, all together. */
const broughtLimit = 50_000;

/** What a run of the builder has come to know. */
interface Desk {
  readonly source: Source;
  readonly damage: Damage;
  readonly report: (finding: Diagnostic) => void;
  /** Names in what is left out. */
  readonly lose: (span: Span) => void;
  readonly anchors: Map<string, Anchored>;
  brought: number;
}

interface Anchored {
  /** Absent while it is being built: an alias to it would be in itself. */
  built?: Built;
}

/** A tree and how many nodes it has, those that aliases bring included. */
interface Built {
  readonly tree: Tree;
  readonly weight: number;
}

/** Gives the tree of a document, whose depth was checked before. Aliases give the very tree of what they name. */
export function buildTree(
  document: YamlDocument,
  source: Source,
  damage: Damage,
  report: (finding: Diagnostic) => void,
  lose: (span: Span) => void,
): Tree {
  const desk: Desk = { source, damage, report, lose, anchors: new Map(), brought: 0 };
  return build(desk, document.contents, { start: 0, end: source.text.length }).tree;
}

/** `room` is what may be the node's: from the end of what stands before it to the start of what follows it. */
function build(desk: Desk, node: unknown, room: Stretch): Built {
  if (isAlias(node)) return follow(desk, node.source, spanOf(desk, node.range, room));
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { tree: nothing(desk, room), weight: 1 };
  const anchored: Anchored = {};
  if (node.anchor !== undefined) desk.anchors.set(node.anchor, anchored);
  const span = spanOf(desk, node.range, room);
  if (!tags.has(node.tag)) {
    desk.lose(span);
    return { tree: { kind: "broken", span }, weight: 1 };
  }
  const built = isScalar(node)
    ? { tree: buildScalar(desk, node, span, room), weight: 1 }
    : isSeq(node)
      ? buildList(desk, node, span, room)
      : buildMapping(desk, node, span, room);
  anchored.built = built;
  return built;
}

/** What a node of another tag means nobody knows; the tag has its finding. */
const tags: ReadonlySet<string | undefined> = new Set([
  undefined,
  "!",
  ...["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
]);

function buildScalar(desk: Desk, node: YamlScalar, span: Span, room: Stretch): Tree {
  if (desk.damage.spoils(span.start, span.end)) return { kind: "broken", span };
  const scalar = scalarOf(desk, node, span);
  return scalar.nothing && isDamaged(desk, room) ? { kind: "broken", span } : scalar;
}

function nothing(desk: Desk, room: Stretch): Tree {
  const span = { source: desk.source, start: room.start, end: room.start };
  if (isDamaged(desk, room)) return { kind: "broken", span };
  return { kind: "scalar", text: "", style: "plain", nothing: true, span };
}

function buildList(desk: Desk, { items: nodes, flow }: YAMLSeq, span: Span, room: Stretch): Built {
  const items: Tree[] = [];
  let weight = 1;
  for (const [i, node] of nodes.entries()) {
    const end = i + 1 < nodes.length ? startOf(nodes[i + 1], room.end) : room.end;
    const built = build(desk, node, { start: items.at(-1)?.span.end ?? room.start, end });
    weight += built.weight;
    items.push(built.tree);
  }
  const last = items.at(-1);
  const whole = flow === true || last === undefined ? span : { ...span, end: last.span.end };
  return { tree: { kind: "list", items, span: whole, damaged: isDamaged(desk, room) }, weight };
}

function buildMapping(desk: Desk, { items: nodes, flow }: YAMLMap, span: Span, room: Stretch): Built {
  const read = newMapping();
  let weight = 1;
  let hasBadKey = false;
  for (const [i, node] of nodes.entries()) {
    const end = i + 1 < nodes.length ? startOf(nodes[i + 1]?.key, room.end) : room.end;
    const key = keyOf(desk, node.key, span);
    const { tree: value, weight: own } = build(desk, node.value, { start: key?.span.end ?? span.start, end });
    weight += own + 1;
    if (key === undefined) {
      hasBadKey = true;
      desk.lose({ ...span, start: startOf(node.key, span.start), end });
    } else addPair(read, { key, value }, end);
  }
  const entries = entriesOf(desk, read, flow === true);
  const damaged = hasBadKey || isDamaged(desk, room);
  const whole = flow === true ? span : around(entries, span);
  return { tree: { kind: "mapping", entries, span: whole, damaged }, weight };
}

function isDamaged({ damage }: Desk, { start, end }: Stretch): boolean {
  return damage.within(start, end);
}

/** A block collection ends with its last word, not with the blank lines and comments below. */
function around(entries: ReadonlyMap<string, Pair>, span: Span): Span {
  const all = [...entries.values()];
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return span;
  return { ...span, start: first.key.span.start, end: Math.max(last.key.span.end, last.value.span.end) };
}

/** A key of a mapping, or a finding where it isn't plain text. */
function keyOf(desk: Desk, node: unknown, around: Span): Scalar | undefined {
  const found = build(desk, node, { start: around.start, end: around.start }).tree;
  if (found.kind === "broken") return undefined;
  if (found.kind !== "scalar" || (found.nothing && found.span.start === found.span.end)) {
    desk.report(keyNotPlain(found.span, {}));
    desk.lose(found.span);
    return undefined;
  }
  if (found.text === "<<" && found.style === "plain") {
    desk.report(mergeKey(found.span, {}));
    return undefined;
  }
  // As a key `null` is a name like any other.
  return found.nothing ? { ...found, nothing: false } : found;
}

function follow(desk: Desk, name: string, span: Span): Built {
  const broken: Built = { tree: { kind: "broken", span }, weight: 1 };
  const anchored = desk.anchors.get(name);
  const built = anchored?.built;
  if (built === undefined) {
    desk.report(anchored === undefined ? unknownAlias(span, { name }) : aliasOfItself(span, { name }));
    return broken;
  }
  desk.brought += built.weight;
  if (desk.brought <= broughtLimit) return built;
  if (desk.brought - built.weight <= broughtLimit) desk.report(aliasesTooLarge(span, { limit: broughtLimit }));
  return broken;
}

function scalarOf(desk: Desk, node: YamlScalar, outer: Span): Scalar {
  const text = typeof node.value === "string" ? node.value : String(node.source ?? "");
  const { source } = desk;
  if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") {
    const span = { source, start: outer.start + 1, end: Math.max(outer.start + 1, outer.end - 1) };
    const hidden = node.type === "QUOTE_DOUBLE" ? invisibleEscape(span) : undefined;
    if (hidden !== undefined) desk.report(hidden);
    return { kind: "scalar", text, style: "quoted", nothing: false, span };
  }
  if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
    return { kind: "scalar", text, style: "block", nothing: false, span: contentOf(outer) };
  }
  const isText = node.tag === "tag:yaml.org,2002:str";
  return { kind: "scalar", text, style: "plain", nothing: !isText && nothings.has(text), span: outer };
}

function spanOf(desk: Desk, range: readonly number[] | null | undefined, room: Stretch): Span {
  return { source: desk.source, start: range?.[0] ?? room.start, end: range?.[1] ?? room.start };
}

function startOf(node: unknown, otherwise: number): number {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range?.[0] ?? otherwise;
}
