import { grouped } from "../../text/grouped.js";
import type { Item } from "../items.js";
import { type Content, hasWrittenId, likenessOf, withoutTitle } from "./content.js";
import { type Alike, mostAlike } from "./likeness.js";

/**
 * Pairs elements without a written id whose titles were reworded beyond likeness: those that stand between the same
 * neighbours and say mostly the same but for the title.
 */
export function pairReworded(
  olds: readonly Item[],
  news: readonly Item[],
  partnerOf: ReadonlyMap<Item, Item>,
  contents: ReadonlyMap<Item, Content>,
): readonly Alike[] {
  const matched = new Set(partnerOf.values());
  const gaps = grouped(
    inGaps(news, (each) => (matched.has(each) ? each : undefined)),
    ([, gap]) => gap,
  );
  const pairs: Alike[] = [];
  for (const [old, gap] of inGaps(olds, (each) => partnerOf.get(each))) {
    const waiting = gaps.get(gap) ?? [];
    const at = waiting.slice(0, reach).findIndex(([item]) => item.kind === old.kind && isReworded(old, item, contents));
    if (at >= 0) pairs.push([old, waiting.splice(at, 1)[0]![0]]);
  }
  return pairs;
}

/** Of those that wait in a gap so many are looked at for each, so that the time stays linear where thousands were reworded. */
const reach = 32;

/** The elements without a partner and a written id, each with the name of the gap that it stands in. */
function inGaps(
  items: readonly Item[],
  partner: (item: Item) => Item | undefined,
): readonly (readonly [Item, string])[] {
  let gap = "";
  return items.flatMap((item) => {
    const known = partner(item);
    if (known !== undefined) gap = known.path;
    return known !== undefined || hasWrittenId(item) ? [] : [[item, gap] as const];
  });
}

function isReworded(old: Item, fresh: Item, contents: ReadonlyMap<Item, Content>): boolean {
  const [one, other] = [old, fresh].map((item) => withoutTitle(contents.get(item) ?? new Map()));
  return (one!.size === 0 && other!.size === 0) || likenessOf(one!, other!) > mostAlike;
}
