import type { Item } from "../items.js";
import type { Alike } from "./likeness.js";

/** Pairs elements of one kind and place that have the same title, where on either side only one has it. */
export function pairTitled(olds: readonly Item[], news: readonly Item[]): readonly Alike[] {
  const [before, after] = [byTitle(olds), byTitle(news)];
  return [...before].flatMap(([title, old]): Alike[] => {
    const fresh = after.get(title);
    return old === undefined || fresh === undefined ? [] : [[old, fresh]];
  });
}

/** By title; nothing where several have it. */
function byTitle(items: readonly Item[]): ReadonlyMap<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) {
    const title = item.element["title"];
    if (typeof title === "string") found.set(title, found.has(title) ? undefined : item);
  }
  return found;
}
