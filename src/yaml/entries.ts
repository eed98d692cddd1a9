import { itemRepeated } from "../diagnostics/messages/items.js";
import { hollowKey } from "../diagnostics/messages/yaml.js";
import { excerpt } from "../syntax/expect.js";
import type { Desk } from "./desk.js";
import type { Mapping, Pair, Tree } from "./tree.js";

/** The entries of a mapping as they are read, with those whose key had been there before. */
export interface ReadMapping {
  readonly entries: Map<string, Pair>;
  /** All pairs in their order. */
  readonly pairs: Pair[];
  readonly repeats: Repeat[];
}

interface Repeat {
  readonly pair: Pair;
  readonly first: Pair;
  readonly end: number;
}

export function newMapping(): ReadMapping {
  return { entries: new Map(), pairs: [], repeats: [] };
}

/** Adds an entry, which ends where the next one begins. */
export function addPair({ entries, pairs, repeats }: ReadMapping, pair: Pair, end: number): void {
  const { text } = pair.key;
  const first = entries.get(text);
  if (first !== undefined) repeats.push({ pair, first, end });
  else entries.set(text, pair);
  pairs.push(pair);
}

/** The entries of a mapping, each key once: its first. */
export function entriesOf(desk: Desk, read: ReadMapping, isFlow: boolean): ReadonlyMap<string, Pair> {
  const { entries, repeats } = read;
  if (repeats.length === 0) return entries;
  const hollow = isFlow ? undefined : hollowIn(read);
  if (hollow !== undefined) return withoutHollow(desk, read, hollow);
  for (const { pair, first, end } of repeats) {
    const { span, text } = pair.key;
    const related = [{ span: first.key.span, message: "the first one" }];
    desk.report(itemRepeated(span, { word: excerpt(text), block: "this mapping" }, { related }));
    desk.lose({ ...span, end });
  }
  return entries;
}

/** A key with nothing behind it, and below it, instead of deeper, keys that the mapping had before it. */
function hollowIn({ entries, pairs, repeats }: ReadMapping): Pair | undefined {
  const empty = [...entries.values()].filter(({ value }) => isEmpty(value));
  const order = new Map(pairs.map((pair, at) => [pair, at]));
  const orderOf = (pair: Pair): number => order.get(pair) ?? 0;
  return empty.find((hollow) => {
    const at = orderOf(hollow);
    return repeats.filter(({ pair, first }) => orderOf(pair) > at && orderOf(first) < at).length > 1;
  });
}

function withoutHollow(desk: Desk, { entries, repeats }: ReadMapping, hollow: Pair): ReadonlyMap<string, Pair> {
  const { key } = hollow;
  desk.report(hollowKey(key.span, { key: excerpt(key.text) }));
  desk.lose({ ...key.span, end: Math.max(...repeats.map(({ end }) => end)) });
  const all = [...entries];
  return new Map(
    all.slice(
      0,
      all.findIndex(([, pair]) => pair === hollow),
    ),
  );
}

/** Nothing at all, not even a `null`. */
export function isEmpty(tree: Tree): boolean {
  return tree.kind === "scalar" && tree.nothing && tree.span.start === tree.span.end;
}

/** Whether a mapping has no keys but some of these. */
export function hasOnly({ entries }: Mapping, known: ReadonlyMap<string, unknown>): boolean {
  for (const key of entries.keys()) if (!known.has(key)) return false;
  return true;
}
