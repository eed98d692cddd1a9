import type * as z from "zod/mini";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { itemMissing } from "../diagnostics/messages/items.js";
import { valueKind } from "../diagnostics/messages/values.js";
import { wrongNode } from "../diagnostics/messages/yaml.js";
import { conform } from "../syntax/conform.js";
import { describeText } from "../syntax/expect.js";
import { capital } from "../syntax/statements/describe.js";
import type { Span } from "../text/source.js";
import { headOf } from "./canonical.js";
import { unknownKey } from "./meant.js";
import type { Form, MappingPlace, Place } from "./place.js";
import { entryExample, expectedIn, foundIn } from "./say.js";
import type { Mapping, Scalar, Tree } from "./tree.js";
import { keyOutOfView, mappingFor, placeIn } from "./view.js";

/** A part of the tree, and what stands for it in a finding: its key, or its first word. */
export interface Node {
  readonly tree: Tree;
  readonly head: Span;
}

/** The findings of one of zod's issues, at the words of the file that it is about. */
export function findingsOf(
  issue: z.core.$ZodIssue,
  start: Node,
  startPlace: Place,
  path: readonly PropertyKey[],
): readonly Diagnostic[] {
  let node = start;
  let place: Place | undefined = startPlace;
  for (const step of path.map(String)) {
    const next = stepInto(node.tree, step);
    if (place === undefined) return [];
    if (next === undefined) return missing(step, node, place);
    place = place.kind === "list" ? place.of : placeIn(place, step, node.tree);
    node = next;
  }
  if (node.tree.kind === "broken" || place === undefined) return [];
  if (issue.code === "unrecognized_keys") return unknown(issue.keys, node.tree, mappingFor(place, node.tree));
  return wrong(node, place);
}

function stepInto(tree: Tree, step: string): Node | undefined {
  if (tree.kind === "list") {
    const item = tree.items[Number(step)];
    return item && { tree: item, head: headOf(item) };
  }
  const pair = tree.kind === "mapping" ? tree.entries.get(keyOutOfView(step)) : undefined;
  return pair && { tree: pair.value, head: pair.key.span };
}

function missing(key: string, { tree, head }: Node, place: Place): readonly Diagnostic[] {
  if (tree.kind !== "mapping" || tree.damaged) return [];
  const mapping = mappingFor(place, tree);
  // A key that its mapping doesn't know may be the one that seems to be missing.
  if (mapping !== undefined && [...tree.entries.keys()].some((name) => !isKnown(name, place, mapping))) return [];
  const lane = tree.entries.get("lane")?.value;
  const laneAsKey = key === "lane" ? laneIn(tree, place) : undefined;
  const example = laneAsKey
    ? `{ lane: ${laneAsKey.text}, title: … }`
    : `${key}: ${entryExample(placeIn(place, key, tree))}`;
  const words = { item: `\`${key}\``, of: capital(mapping?.name ?? "an action"), example };
  return [itemMissing(lane?.kind === "scalar" ? lane.span : (laneAsKey?.span ?? head), words)];
}

/** The key of an action by which somebody named its lane: `- customer: Asks for a coffee`. */
function laneIn(tree: Mapping, place: Place): Scalar | undefined {
  if (place.kind !== "variants") return undefined;
  return [...tree.entries.values()].find(({ key }) => place.of.has(key.text))?.key;
}

function unknown(keys: readonly string[], tree: Tree, place: MappingPlace | undefined): readonly Diagnostic[] {
  if (tree.kind !== "mapping" || place === undefined) return [];
  const unknown = new Set(keys.map(keyOutOfView));
  const names = [...tree.entries.keys()];
  return names.flatMap((name, i) => {
    const pair = unknown.has(name) ? tree.entries.get(name) : undefined;
    // A text with several commas: each piece seems to be a key.
    if (unknown.has(names[i - 1] ?? "") && pair?.value.kind === "scalar" && pair.value.nothing) return [];
    return pair === undefined ? [] : unknownKey(pair, tree, place);
  });
}

function wrong({ tree, head }: Node, place: Place): readonly Diagnostic[] {
  if (tree.kind !== "scalar" && tree.kind !== "broken" && tree.damaged) return [];
  if (tree.kind === "scalar" && !tree.nothing && place.kind === "scalar") {
    if (place.form !== undefined) return [wrongForm(tree.text, place.form, tree.span)];
    const { finding } = conform(tree.text, place.shape, tree.span);
    return finding === undefined ? [] : [finding];
  }
  if (tree.kind === "scalar" && place.kind === "scalar" && place.form !== undefined) {
    return [valueKind(head, { found: "nothing", expected: place.form.expected, write: place.form.such })];
  }
  const span = tree.span.end > tree.span.start ? tree.span : head;
  return [wrongNode(span, { found: foundIn(tree), expected: expectedIn(place), help: helpFor(tree, head, place) })];
}

/**
 * A key of a step that stands where the steps' ids do is indented too little. Dashes before ids are the slip of those who
 * think of steps as a list.
 */
function helpFor(tree: Tree, head: Span, place: Place): string | undefined {
  const key = head.source.text.slice(head.start, head.end);
  const isKey = head.end <= tree.span.start;
  if (isKey && place.kind === "mapping" && place.entries.has(key)) {
    return `\`${key}\` would be an id here. If it belongs to ${place.name}, indent it deeper, like the other keys there.`;
  }
  if (tree.kind !== "list" || place.kind !== "record") return undefined;
  return "Leave the dashes out: each entry is its id as a key, `its-id:`, and what belongs to it further in.";
}

function wrongForm(text: string, { expected, such }: Form, span: Span): Diagnostic {
  return valueKind(span, { found: describeText(text), expected, write: such });
}

function isKnown(key: string, place: Place, mapping: MappingPlace): boolean {
  return mapping.entries.has(key) || (place.kind === "variants" && place.by === key);
}
