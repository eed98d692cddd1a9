import { type ChangeClass, changeClasses } from "./change.js";
import type { Both, Draft } from "./draft.js";
import type { Item } from "./items.js";
import { kinds } from "./kinds.js";

/** Drafts as they are listed, each with those that only follow from it. */
export interface Arranged {
  readonly draft: Draft;
  readonly along: readonly Arranged[];
}

/** By class, then by the journey's order on the newer side; what is gone stands where it stood. */
export function arrange(drafts: readonly Draft[], both: Both): readonly Arranged[] {
  const ranks = ranksOf(both);
  const rankOf = ({ before, after }: Draft): number => ranks.get(after ?? before!)!;
  const inOrder = drafts
    .map((draft) => ({ draft, rank: rankOf(draft), field: fieldRank(draft) }))
    .toSorted((a, b) => a.rank - b.rank || a.field - b.field)
    .map(({ draft }) => draft);
  const leading = leadersOf(inOrder);
  const following = new Map<Draft, Draft[]>();
  const listed: Draft[] = [];
  for (const draft of inOrder) {
    const leader = draft.follows === undefined ? undefined : leading.get(shownBy(draft.follows, both));
    if (leader === undefined || leader === draft) listed.push(draft);
    else if (following.has(leader)) following.get(leader)!.push(draft);
    else following.set(leader, [draft]);
  }
  const withFollowers = (draft: Draft): Arranged => ({ draft, along: (following.get(draft) ?? []).map(withFollowers) });
  const weight = ({ judgement }: Draft): number => changeClasses.indexOf(judgement.class);
  return listed.toSorted((a, b) => weight(a) - weight(b)).map(withFollowers);
}

/** The change that others follow from: that something came, went, or was called otherwise. */
function leadersOf(drafts: readonly Draft[]): ReadonlyMap<Item, Draft> {
  const leaders = new Map<Item, Draft>();
  for (const draft of drafts) {
    const { way, before, after, code } = draft;
    if (way === "added" || (way === "renamed" && draft.follows === undefined)) leaders.set(after!, draft);
    else if (way === "removed") leaders.set(before!, draft);
    // A title that an id is made of.
    else if (code === "title" && draft.follows === undefined && !leaders.has(after!)) leaders.set(after!, draft);
  }
  return leaders;
}

/** What is held by something that came or went is shown with that. */
function shownBy(item: Item, { names }: Both): Item {
  const held = item.kind === "tier" ? "dimension" : "step";
  if (item.parent === "" || item.kind === "option" || item.kind === "handshake") return item;
  return names.goneAt(held, item.parent) ?? names.freshAt(held, item.parent) ?? item;
}

function ranksOf({ olds, news, pairs }: Both): ReadonlyMap<Item, number> {
  const ranks = new Map<Item, number>(news.map((item, at) => [item, at]));
  let last = -1;
  for (const [at, old] of olds.entries()) {
    const partner = pairs.get(old);
    // Between what it stood behind and what follows that now; of several in their order.
    if (partner === undefined) ranks.set(old, last + (at + 1) / (olds.length + 2));
    else last = ranks.get(partner)!;
    if (partner !== undefined && partner.kind !== old.kind) ranks.set(old, last);
  }
  return ranks;
}

function fieldRank({ row, way, before, after }: Draft): number {
  if (row !== undefined) return kinds[(after ?? before!).kind].fields.indexOf(row) + 2;
  return way === "moved" ? 1 : 0;
}

/** How many there are of each class. */
export function countByClass(
  changes: readonly { readonly class: ChangeClass }[],
): Readonly<Record<ChangeClass, number>> {
  const counts = { breaking: 0, notable: 0, wording: 0 };
  for (const change of changes) counts[change.class]++;
  return counts;
}

/** Changes of several blueprints, each blueprint's in order, by class. */
export function inListOrder<T extends { readonly class: ChangeClass }>(changes: readonly T[]): readonly T[] {
  return changes.toSorted((a, b) => changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class));
}
