import type { Handshake } from "../../model/journey.js";
import { grouped } from "../../text/grouped.js";
import type { Item } from "../items.js";
import type { Names } from "./names.js";

type Key = (entry: Entry) => string | undefined;

/** Ends are told apart from labels by a character that ids can't hold. */
const joined = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part ?? "\n").join("\t");

/** From what is surely the same to what is most likely the same; where more than one would do, `alone` gives up. */
const exact: Key = ({ from, to, kind, label }) => joined(from, to, kind, label);
const rounds: readonly { readonly key: Key; readonly alone?: boolean }[] = [
  { key: ({ from, to, kind }) => joined(from, to, kind) },
  { key: ({ from, to, label }) => joined(from, to, label) },
  { key: ({ from, to }) => joined(from, to) },
  { key: ({ from, kind, label }) => joined(from, kind, label), alone: true },
  { key: ({ to, kind, label }) => joined(to, kind, label), alone: true },
];

const optionRounds: readonly { readonly key: Key }[] = [
  { key: exact },
  { key: ({ from, label }) => joined(from, label) },
  { key: ({ from, to }) => joined(from, to) },
];

/**
 * Which handshakes are the same: by id, by ends and label, and then those of which one end, the kind or the label changed. What
 * ends in something that came or went came or went with it, unless it has an id.
 */
export function matchHandshakes(olds: readonly Item[], news: readonly Item[], names: Names): ReadonlyMap<Item, Item> {
  const pool = new Pool(olds, news, names);
  pool.pair({ key: ({ id }) => id, fresh: ({ id, was }) => was ?? id });
  pool.pair({ key: ({ id }) => id });
  pool.pair({ key: exact });
  pool.leaveOut(
    ({ from, to }) => from.startsWith("gone:") || to.startsWith("gone:"),
    ({ from, to }) => names.freshAt("act", from) !== undefined || names.freshAt("act", to) !== undefined,
  );
  for (const round of rounds) pool.pair(round);
  return pool.pairs;
}

/** Which options are the same: those of one decision with one label, then those with one target. */
export function matchOptions(olds: readonly Item[], news: readonly Item[], names: Names): ReadonlyMap<Item, Item> {
  const pool = new Pool(olds, news, names);
  for (const round of optionRounds) pool.pair(round);
  return pool.pairs;
}

/** A handshake with its ends as the newer side calls them. */
interface Entry {
  readonly item: Item;
  readonly id: string | undefined;
  readonly was: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly label: string | undefined;
}

function entryOf(item: Item, nameOf: (end: string) => string): Entry {
  const { id, was, from, to, kind, label } = item.element as unknown as Handshake;
  return { item, id, was, from: nameOf(from), to: nameOf(to), kind, label };
}

class Pool {
  readonly pairs = new Map<Item, Item>();
  #olds: readonly Entry[];
  #news: readonly Entry[];

  constructor(olds: readonly Item[], news: readonly Item[], names: Names) {
    this.#olds = olds.map((item) => entryOf(item, (end) => names.now(["act"], end)!));
    this.#news = news.map((item) => entryOf(item, (end) => end));
  }

  pair({ key, fresh = key, alone = false }: { key: Key; fresh?: Key; alone?: boolean }): void {
    if (this.#olds.length === 0 || this.#news.length === 0) return;
    const waiting = grouped(this.#olds, key);
    const wanted = alone ? grouped(this.#news, fresh) : undefined;
    const taken = new Set<Entry>();
    for (const entry of this.#news) {
      const mark = fresh(entry);
      const queue = mark === undefined ? undefined : waiting.get(mark);
      if (queue === undefined || (alone && (queue.length !== 1 || wanted?.get(mark!)?.length !== 1))) continue;
      const old = queue.shift();
      if (old === undefined) continue;
      this.pairs.set(old.item, entry.item);
      taken.add(old).add(entry);
    }
    if (taken.size === 0) return;
    this.#olds = this.#olds.filter((entry) => !taken.has(entry));
    this.#news = this.#news.filter((entry) => !taken.has(entry));
  }

  leaveOut(old: (entry: Entry) => boolean, fresh: (entry: Entry) => boolean): void {
    this.#olds = this.#olds.filter((entry) => !old(entry));
    this.#news = this.#news.filter((entry) => !fresh(entry));
  }
}
