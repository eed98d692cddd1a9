import type { Item } from "../items.js";
import { type Content, likenessOf } from "./content.js";

/** Two elements are alike with a likeness of more than this: then they share most of what they say. */
export const mostAlike = 0.5;

/** What more than so many elements say tells none of them apart. */
const commonest = 32;

export type Alike = readonly [before: Item, after: Item];

/**
 * Pairs elements that are alike, the most alike first, and of those as alike the earlier ones. Only elements that share
 * something that few say are held against one another, so the time grows with the number of elements, not with its square.
 */
export function pairAlike(
  olds: readonly Item[],
  news: readonly Item[],
  contents: ReadonlyMap<Item, Content>,
): readonly Alike[] {
  const saying = new Map<string, number[]>();
  for (const [at, old] of olds.entries()) {
    for (const piece of contents.get(old)!.keys()) {
      const same = saying.get(piece);
      if (same === undefined) saying.set(piece, [at]);
      else same.push(at);
    }
  }
  const found: { readonly score: number; readonly old: number; readonly fresh: number }[] = [];
  for (const [fresh, item] of news.entries()) {
    const content = contents.get(item)!;
    const near = new Set<number>();
    for (const piece of content.keys()) {
      const same = saying.get(piece) ?? [];
      if (same.length <= commonest) for (const at of same) near.add(at);
    }
    for (const old of near) {
      const score = likenessOf(contents.get(olds[old]!)!, content);
      if (score > mostAlike) found.push({ score, old, fresh });
    }
  }
  found.sort((a, b) => b.score - a.score || a.old - b.old || a.fresh - b.fresh);
  const taken = { old: new Set<number>(), fresh: new Set<number>() };
  return found.flatMap(({ old, fresh }): Alike[] => {
    if (taken.old.has(old) || taken.fresh.has(fresh)) return [];
    taken.old.add(old);
    taken.fresh.add(fresh);
    return [[olds[old]!, news[fresh]!]];
  });
}
