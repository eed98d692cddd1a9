import type * as z from "zod/mini";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { itemMissing, itemUnknown } from "../diagnostics/messages/items.js";
import { wrongNode } from "../diagnostics/messages/yaml.js";
import { excerpt } from "../syntax/expect.js";
import { invisibleAt } from "../text/characters.js";
import type { Span } from "../text/source.js";
import { headOf } from "./canonical.js";
import { meant } from "./meant.js";
import type { MappingPlace, Place } from "./place.js";
import { entryExample, expectedIn, foundIn } from "./say.js";
import type { Tree } from "./tree.js";
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
  return [wrong(node, place)];
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
  const lane = tree.entries.get("lane")?.value;
  const example = `${key}: ${entryExample(placeIn(place, key, tree))}`;
  const words = { item: `\`${key}\``, of: capital(mapping?.name ?? "an entry"), example };
  return [itemMissing(lane?.kind === "scalar" ? lane.span : head, words)];
}

function unknown(keys: readonly string[], tree: Tree, place: MappingPlace | undefined): readonly Diagnostic[] {
  if (tree.kind !== "mapping" || place === undefined) return [];
  return keys.flatMap((name) => {
    const pair = tree.entries.get(keyOutOfView(name));
    // A character that can't be seen has its own finding.
    if (pair === undefined || invisibleAt(pair.key.text, "id").length > 0) return [];
    const { near, hint } = meant(pair, place);
    const words = [...place.entries.keys()].filter((key) => !tree.entries.has(key));
    return itemUnknown(pair.key.span, { word: excerpt(pair.key.text), block: place.name, near, words, hint });
  });
}

function wrong({ tree, head }: Node, place: Place): Diagnostic {
  const span = tree.span.end > tree.span.start ? tree.span : head;
  return wrongNode(span, { found: foundIn(tree), expected: expectedIn(place) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
