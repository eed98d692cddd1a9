import { grouped } from "../../text/grouped.js";
import type { ElementKind } from "../change.js";
import type { Item } from "../items.js";
import { spaceOf } from "../kinds.js";
import type { Space } from "../rows.js";
import { type Content, contentOf, type Holding, hasWrittenId } from "./content.js";
import { type Alike, pairAlike } from "./likeness.js";
import { Names } from "./names.js";
import { pairReworded } from "./reworded.js";
import { pairTitled } from "./titled.js";

/** Which elements of the two sides are the same. */
export interface Matching {
  /** By the element of the older side. Two that only share a name are of different kinds. */
  readonly pairs: ReadonlyMap<Item, Item>;
  readonly names: Names;
}

export type IsStill = (item: Item, side: "before" | "after") => boolean;

/** The name spaces, in the order in which their elements can be told: what others refer to and hold before those. */
const spaces: readonly Space[] = [
  ...(["persona", "actor", "channel", "measure", "insight", "goal", "phase", "step", "act", "matter"] as const),
  ...(["entry", "exit", "dimension", "tier", "path", "initiative"] as const),
];

/**
 * Matches all elements that have names: by their ids, by what they were called, by their content. `isStill` tells of an
 * element without a partner whether it is still there, though the other model doesn't hold it: then it neither came nor went.
 */
export function matchNamed(olds: readonly Item[], news: readonly Item[], isStill: IsStill): Matching {
  const pairs = new Map<Item, Item>();
  const names = new Names();
  const [before, after] = [bySpace(olds), bySpace(news)];
  const held: readonly Holding[] = [holdingOf(olds), holdingOf(news)];
  for (const space of spaces) {
    const [left, right] = [before.get(space) ?? [], after.get(space) ?? []];
    const matched = new Matcher(left, right, names, held, isStill).match();
    for (const [old, fresh] of matched) {
      pairs.set(old, fresh);
      names.pair(old, fresh);
    }
    const taken = new Set(matched.values());
    for (const old of left) if (!matched.has(old) && !isStill(old, "before")) names.drop(old);
    for (const fresh of right) if (!taken.has(fresh) && !isStill(fresh, "after")) names.add(fresh);
  }
  return { pairs, names };
}

/** Matches the elements of one name space. */
class Matcher {
  readonly #pairs = new Map<Item, Item>();
  readonly #taken = new Set<Item>();
  readonly #olds: readonly Item[];
  readonly #news: readonly Item[];
  readonly #names: Names;
  readonly #held: readonly Holding[];
  readonly #isStill: IsStill;

  constructor(olds: readonly Item[], news: readonly Item[], names: Names, held: readonly Holding[], isStill: IsStill) {
    this.#olds = olds;
    this.#news = news;
    this.#names = names;
    this.#held = held;
    this.#isStill = isStill;
  }

  match(): ReadonlyMap<Item, Item> {
    const known = new Map<string, Item>();
    for (const old of this.#olds) {
      const key = this.#keyOf(old);
      if (!known.has(key)) known.set(key, old);
    }
    for (const fresh of this.#news) {
      const old = formerPath(fresh);
      const isTold = known.get(fresh.path)?.element["was"] === fresh.element["was"];
      const former = old === undefined || isTold ? undefined : known.get(old);
      if (former?.kind === fresh.kind) this.#pair([former, fresh]);
    }
    for (const fresh of this.#news) {
      const same = known.get(fresh.path);
      if (same !== undefined) this.#pair([same, fresh]);
    }
    this.#pairRenamed();
    return this.#pairs;
  }

  /** The same kind and parent, and alike. */
  #pairRenamed(): void {
    const [olds, news] = [
      this.#olds.filter((old) => !this.#pairs.has(old) && !this.#isStill(old, "before")),
      this.#news.filter((each) => !this.#taken.has(each) && !this.#isStill(each, "after")),
    ];
    if (olds.length === 0 || news.length === 0) return;
    const oldPlaces = grouped(olds, (old) => this.#placeOf(old));
    const newPlaces = grouped(news, ({ kind, parent }) => `${kind} ${parent}`);
    const contents = new Map<Item, Content>();
    for (const old of olds) contents.set(old, contentOf(old, this.#names.now, this.#held[0]!));
    for (const fresh of news)
      contents.set(
        fresh,
        contentOf(fresh, (_, ref) => ref, this.#held[1]!),
      );
    for (const [place, group] of oldPlaces) {
      const others = newPlaces.get(place) ?? [];
      for (const alike of pairTitled(group, others)) this.#pair(alike);
      const left = group.filter((old) => !this.#pairs.has(old));
      const right = others.filter((fresh) => !this.#taken.has(fresh));
      for (const alike of pairAlike(left, right, contents)) this.#pair(alike);
    }
    if (!olds.some((old) => !hasWrittenId(old))) return;
    const [homes, all] = [grouped(this.#olds, (old) => this.#homeOf(old)), grouped(this.#news, ({ parent }) => parent)];
    for (const home of new Set(olds.map((old) => this.#homeOf(old)))) {
      const near = all.get(home) ?? [];
      for (const alike of pairReworded(homes.get(home)!, near, this.#pairs, contents)) this.#pair(alike);
    }
  }

  #pair([old, fresh]: Alike): void {
    if (this.#pairs.has(old) || this.#taken.has(fresh)) return;
    this.#pairs.set(old, fresh);
    this.#taken.add(fresh);
  }

  /** Where the newer side has it, if it is still called as it was. */
  #keyOf(old: Item): string {
    return old.parent === "" ? old.path : `${this.#homeOf(old)}.${lastPart(old.path)}`;
  }

  #homeOf(old: Item): string {
    return old.parent === "" ? "" : this.#names.now(["step", "dimension"], old.parent)!;
  }

  #placeOf(old: Item): string {
    return `${old.kind} ${this.#homeOf(old)}`;
  }
}

/** What it says that it was called, as a path. */
function formerPath({ element, path }: Item): string | undefined {
  const was = element["was"];
  return typeof was === "string" ? path.slice(0, path.lastIndexOf(".") + 1) + lastPart(was) : undefined;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

const unnamed: ReadonlySet<ElementKind> = new Set<ElementKind>(["blueprint", "handshake", "option"]);

function bySpace(items: readonly Item[]): ReadonlyMap<Space, readonly Item[]> {
  return grouped(items, ({ kind }) => (unnamed.has(kind) ? undefined : spaceOf(kind)));
}

function holdingOf(items: readonly Item[]): Holding {
  const held = grouped(
    items.filter(({ parent, kind }) => parent !== "" || kind === "step"),
    ({ kind, parent, phase }) => (kind === "step" ? `phase ${phase?.id}` : parent),
  );
  return ({ kind, path }) => held.get(kind === "phase" ? `phase ${path}` : path) ?? [];
}
