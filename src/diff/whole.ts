import type { ChangeClass } from "./change.js";
import { type Both, type Draft, plain } from "./draft.js";
import { Holders } from "./holders.js";
import type { Item } from "./items.js";
import { kinds, spaceOf } from "./kinds.js";

/** What came and what went as a whole, with what it came or went along with. */
export function compareWholes(both: Both): readonly Draft[] {
  const { olds, news, pairs, names, isStill } = both;
  const partners = new Map([...pairs].map(([old, fresh]) => [fresh, old]));
  const removed = olds.filter((old) => pairs.get(old)?.kind !== old.kind && !isStill(old, "before"));
  const added = news.filter((fresh) => partners.get(fresh)?.kind !== fresh.kind && !isStill(fresh, "after"));
  const left = new Holders(removed, (space, path) => names.goneAt(space, path));
  const right = new Holders(added, (space, path) => names.freshAt(space, path));
  const classOf = lossesIn(olds, removed, left);
  return [
    ...removed.flatMap((item) => whole("removed", item, classOf(item), left)),
    ...added.flatMap((item) => whole("added", item, "notable", right)),
  ];
}

function whole(way: "added" | "removed", item: Item, judged: ChangeClass, holders: Holders): readonly Draft[] {
  if (holders.shows(item)) return [];
  const position = item.order === undefined ? {} : { position: item.order.position + 1 };
  const value = { ...(plain(item.element) as object), ...position };
  const side = way === "added" ? { after: item } : { before: item };
  const values = way === "added" ? { before: null, after: value } : { before: value, after: null };
  const follows = holders.of(item);
  const draft: Draft = { way, code: way, ...side, judgement: { class: judged }, values };
  return [follows === undefined ? draft : { ...draft, follows }];
}

/** How much of a loss it is that something is gone. */
function lossesIn(olds: readonly Item[], removed: readonly Item[], holders: Holders): (item: Item) => ChangeClass {
  const emptied = new Set(removed.filter(({ kind }) => kind === "step").map((step) => holders.of(step)));
  let used: ReadonlySet<string> | undefined;
  return (item) => {
    const { removed: rule } = kinds[item.kind];
    if (rule === "steps") return emptied.has(item) ? "breaking" : "notable";
    if (rule !== "use") return rule;
    used ??= usedIn(olds);
    return used.has(`${spaceOf(item.kind)} ${item.path}`) ? "breaking" : "notable";
  };
}

/** All that something refers to, by name space and path. */
function usedIn(items: readonly Item[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { kind, element } of items) {
    for (const { key, references } of kinds[kind].fields) {
      if (references === undefined || element[key] === undefined) continue;
      const note = (spaces: readonly string[], ref: string): string => {
        for (const space of spaces) used.add(`${space} ${ref}`);
        return ref;
      };
      references(element[key], note, element);
    }
  }
  return used;
}
