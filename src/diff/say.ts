import type { Arranged } from "./arrange.js";
import type { Change, Json } from "./change.js";
import { type Draft, plain } from "./draft.js";
import { canonical } from "./equal.js";
import type { Item } from "./items.js";
import { kinds } from "./kinds.js";
import { quote, spellValue } from "./spell.js";

/** A change with its words and places. */
export function tell({ draft, along }: Arranged, blueprint: string): Change {
  const { way, row, before, after, judgement } = draft;
  const item = after ?? before!;
  const [old, fresh] = [plain(draft.values.before), plain(draft.values.after)];
  const texts = textsOf(draft, old, fresh);
  return {
    code: `${item.kind}/${draft.code}`,
    class: judgement.class,
    kind: item.kind,
    way,
    field: row?.key ?? null,
    path: item.path,
    oldPath: before?.path ?? null,
    title: titleOf(item),
    blueprint,
    before: old,
    after: fresh,
    beforeText: texts[0],
    afterText: texts[1],
    oldAt: before === undefined ? null : placeOfField(before, draft),
    newAt: after === undefined ? null : placeOfField(after, draft),
    message: messageOf(draft, texts),
    phase: item.phase,
    step: item.step,
    along: along.map((each) => tell(each, blueprint)),
  };
}

function titleOf({ element }: Item): string | null {
  const { title, label } = element as { readonly title?: unknown; readonly label?: unknown };
  return typeof title === "string" ? title : typeof label === "string" ? label : null;
}

function placeOfField({ element: { origin } }: Item, { row, code }: Draft): Change["oldAt"] {
  const key = row?.key ?? (code === "renamed" ? "id" : "");
  return origin.parts.get(key) ?? origin.parts.get(`${key}.0`) ?? origin.parts.get(`${key}.value`) ?? origin.name;
}

type Texts = readonly [before: string | null, after: string | null];

function textsOf(draft: Draft, old: Json, fresh: Json): Texts {
  const { way, row, code, before, after } = draft;
  if (row !== undefined && way === "changed") {
    // Of lists of words only what differs is of interest; of short lists of names both are easier to read whole.
    const isLong = row.many === "set" && row.references === undefined;
    const [left, right] = isLong ? [without(old, fresh), without(fresh, old)] : [old, fresh];
    return [spellValue(left, row), spellValue(right, row)];
  }
  if (way === "renamed") return [`\`${bare(old)}\``, `\`${bare(fresh)}\``];
  if (code === "phase") return [`\`${before!.order!.group}\``, `\`${after!.order!.group}\``];
  if (way === "moved") return [`place ${bare(old)}`, `place ${bare(fresh)}`];
  return [quotedTitle(before), quotedTitle(after)];
}

/** An id or a number as it is. */
function bare(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What is in the one list and not in the other. */
function without(list: Json, other: Json): Json {
  if (!Array.isArray(list) || !Array.isArray(other)) return list;
  const known = new Set(other.map(canonical));
  return list.filter((each) => !known.has(canonical(each)));
}

function messageOf(draft: Draft, [old, fresh]: Texts): string {
  const { way, code, before, after, values } = draft;
  const item = after ?? before!;
  const thing = thingOf(item);
  const title = item.kind === "option" ? null : (old ?? fresh);
  switch (way) {
    case "added":
      return `The ${thing}${title === null ? "" : ` (${title})`} is new.`;
    case "removed":
      return `The ${thing}${title === null ? "" : ` (${title})`} is gone.`;
    case "renamed": {
      const isWhole = item.path === values.after || item.kind === "handshake";
      const [was, is] = isWhole ? [plain(values.before), plain(values.after)] : [before!.path, item.path];
      return `The ${kinds[item.kind].noun} \`${bare(was)}\` is now called \`${bare(is)}\`.`;
    }
    case "moved":
      return `The ${thing} moved from ${code === "phase" ? "phase " : ""}${old} to ${fresh}.`;
    case "changed":
      return fieldMessage(draft, thing, [old, fresh]);
  }
}

function fieldMessage({ row, judgement }: Draft, thing: string, [old, fresh]: Texts): string {
  const { name, flag } = row!;
  if (flag !== undefined) return `The ${thing} is ${fresh === null ? "no longer" : "now"} ${flag}.`;
  const isPlural = /[^isu]s$/.test(name) || name.includes(" of ");
  if (old === null) {
    const article = isPlural ? "" : /^(?:[aeio]|sla$)/.test(name) ? "an " : "a ";
    return `The ${thing} now has ${article}${name}: ${fresh}.`;
  }
  if (fresh === null) return `The ${thing} lost ${row!.many === "set" ? "" : "its "}${name}: ${old}.`;
  const how = judgement.how === undefined ? "changed" : `${isPlural ? "are" : "is"} ${judgement.how}`;
  return `The ${name} of the ${thing} ${how}: ${old} became ${fresh}.`;
}

/** What a message calls an element: ends alone don't tell options apart. */
function thingOf(item: Item): string {
  const label = item.kind === "option" ? `${quotedTitle(item)} ` : "";
  return `${kinds[item.kind].noun} ${label}\`${item.path}\``;
}

function quotedTitle(item: Item | undefined): string | null {
  const title = item === undefined ? null : titleOf(item);
  return title === null ? null : quote(title);
}
