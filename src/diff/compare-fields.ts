import type { Both, Draft } from "./draft.js";
import { equal, inSeconds, multisetEqual } from "./equal.js";
import type { Item } from "./items.js";
import { kinds } from "./kinds.js";
import { hasOwnTitle, hasWrittenId } from "./match/content.js";
import type { Names } from "./match/names.js";
import type { FieldRow, Space } from "./rows.js";

/** What changed about an element that both sides have: its id and its fields. */
export function compareElement(before: Item, after: Item, { names }: Both): readonly Draft[] {
  const row = kinds[after.kind];
  const changes: Draft[] = [];
  for (const field of row.fields) {
    if (isNothing(before, after, field)) continue;
    const change = compareField(field, before, after, names);
    if (change !== undefined) changes.push(change);
  }
  if (!isRenamed(before, after)) return changes;
  const values = { before: before.element["id"], after: after.element["id"] };
  const renamed: Draft = { way: "renamed", code: "renamed", before, after, judgement: { class: row.renamed }, values };
  if (!hasWrittenId(before) && !hasWrittenId(after) && "title" in after.element) {
    // An id made of the title isn't the author's: the title is what changed.
    return changes.some(({ code }) => code === "title") ? [...changes, { ...renamed, follows: after }] : changes;
  }
  const hasTitles = hasOwnTitle(before) || hasOwnTitle(after);
  return [
    renamed,
    ...changes.map((each) => (each.code === "title" && !hasTitles ? { ...each, follows: after } : each)),
  ];
}

/** Whether neither side says anything there, as is so of most fields: that takes no further look. */
function isNothing(before: Item, after: Item, { key }: FieldRow): boolean {
  const [old, fresh] = [before.element[key], after.element[key]];
  if (old === undefined || fresh === undefined) return old === fresh;
  return Array.isArray(old) && old.length === 0 && Array.isArray(fresh) && fresh.length === 0;
}

function isRenamed(before: Item, after: Item): boolean {
  if (after.kind === "handshake" || after.kind === "option") return false;
  return before.element["id"] !== after.element["id"];
}

function compareField(row: FieldRow, before: Item, after: Item, names: Names): Draft | undefined {
  const old = heldAt(row, before);
  const fresh = heldAt(row, after);
  const { references } = row;
  const refers = references !== undefined && old !== undefined;
  const named = refers ? references(old, names.now, before.element) : old;
  if (isSame(row, named, fresh)) return undefined;
  const sides = { before: before.element, after: after.element };
  const isCalled = row.key === "id" && old !== undefined && fresh !== undefined;
  const draft = {
    way: isCalled ? ("renamed" as const) : ("changed" as const),
    code: isCalled ? "renamed" : row.code,
    row,
    before,
    after,
    values: { before: old, after: fresh },
  };
  const rest = references === undefined ? undefined : withoutStrangers(row, before, after, names);
  if (rest !== undefined && isSame(row, rest.before, rest.after)) {
    const isReplaced = rest.lost !== undefined && rest.won !== undefined && row.many !== "sequence";
    const follows = rest.lost ?? rest.won;
    if (!isReplaced && follows !== undefined) return { ...draft, judgement: { class: "notable" }, follows };
  }
  const was = rest === undefined || row.isOwn === true ? named : rest.before;
  const isRespelled = isSame(row, inSeconds(named), inSeconds(fresh));
  return { ...draft, judgement: isRespelled ? { class: "wording" } : row.judge(was, fresh, sides) };
}

/** The two values without references to what only one side has, and the first such thing of either side. */
function withoutStrangers(row: FieldRow, before: Item, after: Item, names: Names) {
  const strangers: { lost?: Item; won?: Item } = {};
  const find = (spaces: readonly Space[], look: (space: Space) => Item | undefined): Item | undefined =>
    spaces.map(look).find((item) => item !== undefined);
  const strip = (item: Item, side: "lost" | "won"): unknown => {
    const value = heldAt(row, item);
    if (value === undefined) return undefined;
    return row.references!(
      value,
      (spaces, ref) => {
        const stranger = find(spaces, (space) =>
          side === "lost" ? names.goneAt(space, ref) : names.freshAt(space, ref),
        );
        if (stranger === undefined) return side === "lost" ? names.now(spaces, ref) : ref;
        strangers[side] ??= stranger;
        return undefined;
      },
      item.element,
    );
  };
  return { before: strip(before, "lost"), after: strip(after, "won"), ...strangers };
}

const nothing: readonly never[] = [];

function heldAt({ key, many }: FieldRow, { element }: Item): unknown {
  return element[key] ?? (many === undefined ? undefined : nothing);
}

function isSame({ many }: FieldRow, before: unknown, after: unknown): boolean {
  if (many !== "set") return equal(before, after);
  return multisetEqual(before as readonly unknown[], after as readonly unknown[]);
}
