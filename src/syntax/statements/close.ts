import { itemRepeated } from "../../diagnostics/messages/items.js";
import { noBlockHere } from "../../diagnostics/messages/syntax.js";
import { join } from "../../text/source.js";
import type { Statement } from "../ast.js";
import type { Token } from "../scan/tokens.js";
import type { Word } from "../word.js";
import { capital, nameOfKind } from "./describe.js";
import type { Draft } from "./draft.js";
import { findMissing } from "./room.js";
import { noStatements } from "./statement.js";

/** Finishes a statement at the end of its block, if it has one, and puts it where it belongs. */
export function closeStatement(draft: Draft, block: { readonly open: Token; readonly close: Token } | undefined): void {
  const { head, row, line, inner, room, keyword } = draft;
  if (row !== undefined && block !== undefined && (inner.vocabulary === undefined || draft.short))
    refuseBlock(draft, block.open);
  const isCut = head.ledger.isCut && block !== undefined && block.close.start === block.close.end;
  if (row !== undefined && !head.failed && !isCut) findMissing(inner, keyword, head.ledger);
  if (head.failed) head.giveUp();
  if (row?.layout === "keyed" && !head.failed) findRepeatedKey(draft);
  const home = draft.refused && row?.word === "use" ? head.ledger.strayUses : room.items;
  if (row === undefined || !isKept(row, draft) || (draft.refused && home === room.items)) {
    head.giveUp();
    for (const item of inner.items) forgetStatement(item, head.ledger.unread);
    return;
  }
  const last = head.spanOf(block?.close ?? head.final);
  const { id, title, was, parts, links } = line;
  home.push({
    word: row,
    head: keyword,
    span: join(keyword, last),
    id,
    title,
    was,
    parts,
    links,
    items: inner.items.length === 0 ? noStatements : inner.items,
  });
}

/** `lane customer "A"` and `lane customer "B"`: one of them would be lost. */
function findRepeatedKey({ room, row, line, head, keyword }: Draft): void {
  const key = line.parts.get(row!.parts[0]!.name)?.[0];
  if (key?.kind !== "word") return;
  const words = { word: `${row!.word} ${key.value}`, block: nameOfKind(room.row) };
  // No word of the language begins with a blank.
  const name = ` ${words.word}`;
  room.seen ??= new Map();
  const first = room.seen.get(name);
  if (first === undefined) room.seen.set(name, keyword);
  else head.report(itemRepeated(key.span, words, { related: [{ span: first, message: "It stands here already." }] }));
}

function refuseBlock(draft: Draft, open: Token): void {
  const help = draft.short ? "Only the long form does: `handshake a -> b { … }`." : undefined;
  const what = draft.short ? "A short handshake" : capital(nameOfKind(draft.row));
  draft.head.report(noBlockHere(draft.head.spanOf(open), { what, help }));
}

/** Whether so much of a statement could be read that the rest of the blueprint can refer to it. */
function isKept(row: Word, { head, line }: Draft): boolean {
  // A line that brings names is missed by all who use them: without its path it says at least that there was one.
  if (row.word === "use") return true;
  if (row.form === "handshake") return line.links.length > 0;
  if (row.id !== "none" && line.id === undefined && line.title === undefined) return false;
  if (row.id === "required" && line.id === undefined) return false;
  if (!head.failed) return true;
  return row.id !== "none" && row.parts.every(({ name, optional }) => optional === true || line.parts.has(name));
}

/** The names that a statement declares or mentions, for one that is left out. */
function forgetStatement(statement: Statement, unread: Set<string>): void {
  if (statement.id !== undefined) unread.add(statement.id.text);
  for (const values of statement.parts.values()) {
    for (const value of values) if (value.kind === "ref") for (const part of value.path) unread.add(part);
  }
  for (const { from, to } of statement.links) {
    for (const part of [...(from?.path ?? []), ...to.path]) unread.add(part);
  }
  for (const item of statement.items) forgetStatement(item, unread);
}
