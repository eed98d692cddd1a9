import type { IToken } from "chevrotain";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { itemUnknown } from "../../diagnostics/messages/items.js";
import { lateUse, noBlockHere, noStatement, outsideBlueprint } from "../../diagnostics/messages/syntax.js";
import { alternatives } from "../../diagnostics/messages/wording.js";
import { join, type Span } from "../../text/source.js";
import type { Statement } from "../ast.js";
import { Arrow, Comma, meaningOf, Name, Odd, payloadOf } from "../scan/tokens.js";
import { type Opening, openingOf } from "../structure/opening.js";
import { fileVocabulary, type Vocabulary } from "../vocabulary.js";
import type { Word } from "../word.js";
import { capital, describe, nameOfKind } from "./describe.js";
import { Head, type Ledger } from "./head.js";
import { findMissing, note, openRoom, type Room } from "./room.js";
import { type ReadHead, readLine } from "./statement.js";

/** A statement whose line has been read and whose block hasn't. */
export interface Draft {
  readonly room: Room;
  readonly head: Head;
  readonly keyword: Span;
  readonly row: Word | undefined;
  /** A handshake without its word. */
  readonly short: boolean;
  readonly line: ReadHead;
  /** Its block, for what stands in it. */
  readonly inner: Room;
  /** It may not stand here, or stands here twice: it is read for its findings only. */
  readonly refused: boolean;
}

const nothing: ReadHead = { parts: new Map(), links: [], inline: [] };

/** Reads the line of a statement that stands in `room`. */
export function openStatement(tokens: readonly IToken[], room: Room, ledger: Ledger): Draft {
  // Its characters have been found wanting already.
  const isFaulty = tokens.some(hasFault);
  const sound = isFaulty ? tokens.filter(({ tokenType }) => tokenType !== Odd) : tokens;
  const head = new Head(sound, ledger);
  if (isFaulty) head.silence();
  const first = sound[0];
  const keyword = head.spanOf(first ?? tokens[0]!);
  const base = { room, head, keyword, row: undefined, short: false, line: nothing };
  if (first === undefined || room.vocabulary === undefined) {
    head.failed = true;
    return { ...base, inner: openRoom(undefined, undefined), refused: true };
  }
  const opening =
    openingOf(room.vocabulary, first, sound[1]) ?? misplaced(head, room) ?? guess(head, room, room.vocabulary);
  if (opening === undefined) return { ...base, inner: openRoom(undefined, undefined), refused: true };
  return openKnown(head, opening, room, isFaulty);
}

function openKnown(head: Head, opening: Opening, room: Room, isFaulty: boolean): Draft {
  const { row, length } = opening;
  const home = room.vocabulary!.get(row.word) === row || length === 0 ? room.vocabulary! : blueprintVocabulary();
  const keyword =
    length < 2 ? head.spanOf(head.tokens[0]!) : join(head.spanOf(head.tokens[0]!), head.spanOf(head.tokens[1]!));
  const refused = home !== room.vocabulary || !note(room, row, keyword, (finding) => head.report(finding));
  if (room.row === undefined && row.word === "use" && room.pastUse) head.report(lateUse(keyword, {}));
  room.pastUse ||= row.word !== "use";
  const line = readLine(head, opening, home);
  const inner = openRoom(row.items().length > 0 ? home.within(row) : undefined, row);
  for (const statement of line.inline) {
    if (note(inner, statement.word, statement.head, (finding) => head.ledger.diagnostics.push(finding)))
      inner.items.push(statement);
  }
  // What couldn't be read may be what seems to be missing.
  if (head.failed || isFaulty) inner.torn = true;
  return { room, head, keyword, row, short: length === 0 && row.form === "handshake", line, inner, refused };
}

function hasFault(token: IToken): boolean {
  const payload = payloadOf(token);
  return payload !== undefined && payload.faults.length > 0;
}

function blueprintVocabulary(): Vocabulary {
  return fileVocabulary.within(fileVocabulary.get("blueprint")!);
}

/** A word that the blueprint knows, outside of it; or `use` inside. */
function misplaced(head: Head, room: Room): Opening | undefined {
  const [first, second] = head.tokens;
  if (room.row !== undefined) {
    if (!head.isWord("use") || second?.tokenType === Arrow) return undefined;
    head.report(lateUse(head.spanOf(first!), {}));
    return { row: fileVocabulary.get("use")!, length: 1 };
  }
  const opening = openingOf(blueprintVocabulary(), first!, second);
  if (opening === undefined) return undefined;
  head.report(
    outsideBlueprint(head.spanOf(first!), { what: opening.length === 0 ? "A handshake" : `\`${opening.row.word}\`` }),
  );
  return opening;
}

/** Reports a word that the block doesn't know, and takes the nearest that it does know for what was meant. */
function guess(head: Head, room: Room, vocabulary: Vocabulary): Opening | undefined {
  const first = head.tokens[0]!;
  room.torn = true;
  room.pastUse = true;
  if (first.tokenType !== Name) {
    head.fail(strangeStart(head, first, vocabulary));
    return undefined;
  }
  const word = meaningOf(first);
  const near = rank(vocabulary.near(word), head, vocabulary);
  head.report(
    itemUnknown(head.spanOf(first), {
      word,
      block: nameOfKind(room.row),
      near,
      words: vocabulary.words,
      hint: hintFor(word, vocabulary),
    }),
  );
  const row = near[0] === undefined ? undefined : vocabulary.get(near[0]);
  if (row === undefined) {
    head.failed = true;
    return undefined;
  }
  return { row, length: 1 };
}

function strangeStart(head: Head, first: IToken, vocabulary: Vocabulary): Diagnostic {
  const found = capital(describe(first));
  const help =
    first.tokenType === Comma
      ? "A list goes on behind a comma: write it at the end of the line before."
      : first.tokenType === Arrow
        ? "Write who hands over before it; the arrows of an action stand before its block."
        : `A statement begins with a word such as ${alternatives(vocabulary.words.slice(2, 8))}.`;
  return noStatement(head.spanOf(first), { found, help });
}

/** `fase p "P"` looks like a declaration: words that declare come first. */
function rank(near: readonly string[], head: Head, vocabulary: Vocabulary): readonly string[] {
  const declares = head.isString(1) || (head.isName(1) && head.isString(2));
  if (!declares) return near;
  const isItem = (word: string): boolean => vocabulary.get(word)?.form === "item";
  return [...near.filter((word) => !isItem(word)), ...near.filter(isItem)];
}

/** `via machine` on a line of its own, in a step. */
function hintFor(word: string, vocabulary: Vocabulary): string | undefined {
  const fails = vocabulary.inline.get("fails");
  if (fails !== undefined && vocabulary.within(fails).get(word) !== undefined) {
    return `The block is that of the action. Write \`fails\` in it, with a block of its own: \`${fails.example}\`.`;
  }
  const action = vocabulary.get("customer");
  if (action === undefined || !vocabulary.within(action).inline.has(word)) return undefined;
  return `Write \`${word}\` on the line of its action, before the arrows, or in the action's block.`;
}

/** Finishes a statement at the end of its block, if it has one, and puts it where it belongs. */
export function closeStatement(
  draft: Draft,
  block: { readonly open: IToken; readonly close: IToken } | undefined,
): void {
  const { head, row, line, inner, room, keyword } = draft;
  if (row !== undefined && block !== undefined && (inner.vocabulary === undefined || draft.short))
    refuseBlock(draft, block.open);
  if (row !== undefined && !head.failed) findMissing(inner, keyword, head.ledger);
  if (head.failed) head.giveUp();
  const kept = row !== undefined && isKept(row, draft);
  if (!kept || draft.refused) {
    head.giveUp();
    for (const item of inner.items) forgetStatement(item, head.ledger.unread);
    return;
  }
  const last = head.spanOf(block?.close ?? head.tokens.at(-1)!);
  const { id, title, was, parts, links } = line;
  room.items.push({
    word: row,
    head: keyword,
    span: join(keyword, last),
    id,
    title,
    was,
    parts,
    links,
    items: inner.items,
  });
}

function refuseBlock(draft: Draft, open: IToken): void {
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
