import * as z from "zod/mini";
import { headOf } from "./canonical.js";
import { findingsOf, type Node } from "./issues.js";
import type { Place } from "./place.js";
import type { Report } from "./scalars.js";
import { schemaMaker } from "./schema.js";
import type { Tree } from "./tree.js";
import { viewOf } from "./view.js";

/** How many nodes go to zod at once: it gathers what it finds by spreading, which can't be done with very much. */
const batchSize = 5_000;
/** After so many the rest of the file isn't checked: nobody reads on, and making them is what takes the time. */
const findingsAtMost = 5_000;

/** Checks the shape of a file in canonical form: its keys, what must be there, and what is a list, a mapping or a scalar. */
export type CheckShape = (tree: Tree, place: Place, report: Report) => void;

/** Entries of one place that are checked together. */
interface Batch {
  readonly nodes: readonly Node[];
  readonly place: Place;
}

/** Prepares the check: schemas are made when a place is first met. */
export function shapeCheck(): CheckShape {
  const schemaOf = schemaMaker("long");
  return (tree, place, report) => {
    const weights = new Map<Tree, number>();
    const batches: Batch[] = [{ nodes: [{ tree, head: headOf(tree) }], place }];
    const cut = (long: Tree, at: Place): boolean => {
      const isCut = (at.kind === "list" || at.kind === "record") && weigh(long, weights) > batchSize;
      if (isCut) for (const each of batchesOf(nodesIn(long), at.of, weights)) batches.push(each);
      return isCut;
    };
    let told = 0;
    for (const batch of batches) {
      if (told > findingsAtMost) return;
      const views = batch.nodes.map((node) => viewOf(node.tree, batch.place, cut));
      const { error } = z.safeParse(z.array(schemaOf(batch.place)), views, { jitless: true });
      for (const issue of error?.issues ?? []) {
        const [index, ...path] = issue.path;
        const node = batch.nodes[Number(index)];
        if (node === undefined) continue;
        const findings = findingsOf(issue, node, batch.place, path);
        findings.forEach(report);
        told += findings.length;
      }
    }
  };
}

function nodesIn(tree: Tree): readonly Node[] {
  if (tree.kind === "list") return tree.items.map((item) => ({ tree: item, head: headOf(item) }));
  if (tree.kind !== "mapping") return [];
  return [...tree.entries.values()].map(({ key, value }) => ({ tree: value, head: key.span }));
}

function batchesOf(nodes: readonly Node[], place: Place, weights: Map<Tree, number>): readonly Batch[] {
  const batches: { readonly nodes: Node[]; readonly place: Place }[] = [];
  let room = 0;
  for (const node of nodes) {
    const weight = weigh(node.tree, weights);
    if (weight > room) {
      batches.push({ nodes: [], place });
      room = batchSize;
    }
    batches.at(-1)?.nodes.push(node);
    room -= weight;
  }
  return batches;
}

function weigh(tree: Tree, known: Map<Tree, number>): number {
  if (tree.kind === "scalar" || tree.kind === "broken") return 1;
  const weight = known.get(tree);
  if (weight !== undefined) return weight;
  let sum = 1;
  if (tree.kind === "list") for (const item of tree.items) sum += weigh(item, known);
  if (tree.kind === "mapping") for (const { value } of tree.entries.values()) sum += 1 + weigh(value, known);
  known.set(tree, sum);
  return sum;
}
