import { lateUse } from "../../diagnostics/messages/syntax.js";
import { join, type Span } from "../../text/source.js";
import type { Statement } from "../ast.js";
import { Odd, type Token } from "../scan/tokens.js";
import { type Opening, openingOf } from "../structure/opening.js";
import type { Word } from "../word.js";
import { blueprintVocabulary, guess, misplaced } from "./guess.js";
import { Head, type Ledger } from "./head.js";
import { note, openRoom, type Room } from "./room.js";
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

/** Reads the line of a statement that stands in `room`: of all tokens those from one on to another. */
export function openStatement(tokens: readonly Token[], from: number, to: number, room: Room, ledger: Ledger): Draft {
  // Its characters have been found wanting already.
  const isFaulty = hasFlaw(tokens, from, to);
  const head = isFaulty ? soundPart(tokens.slice(from, to), ledger) : new Head(tokens, from, to, ledger);
  const first = head.peek();
  if (first === undefined || room.vocabulary === undefined) {
    head.failed = true;
    return unreadable(head, tokens[from]!, room);
  }
  const opening =
    openingOf(room.vocabulary, first, head.peek(1)) ?? misplaced(head, room) ?? guess(head, room, room.vocabulary);
  return opening === undefined ? unreadable(head, first, room) : openKnown(head, opening, room, isFaulty);
}

function hasFlaw(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.flaw !== undefined) return true;
  return false;
}

function soundPart(tokens: readonly Token[], ledger: Ledger): Head {
  const sound = tokens.filter(({ kind }) => kind !== Odd);
  const head = new Head(sound, 0, sound.length, ledger);
  head.silence();
  return head;
}

const nothing: ReadHead = { id: undefined, title: undefined, was: undefined, parts: new Map(), links: [], inline: [] };

function unreadable(head: Head, first: Token, room: Room): Draft {
  const inner = openRoom(undefined, undefined);
  const keyword = head.spanOf(head.peek() ?? first);
  return { room, head, keyword, row: undefined, short: false, line: nothing, inner, refused: true };
}

function openKnown(head: Head, opening: Opening, room: Room, isFaulty: boolean): Draft {
  const { row, length } = opening;
  const home = room.vocabulary!.get(row.word) === row || length === 0 ? room.vocabulary! : blueprintVocabulary();
  const word = head.spanOf(head.first);
  const keyword = length < 2 ? word : join(word, head.spanOf(head.peek(1)!));
  const repetition = home === room.vocabulary ? note(room, row, keyword) : undefined;
  if (repetition !== undefined) head.report(repetition);
  const refused = home !== room.vocabulary || repetition !== undefined;
  if (room.row === undefined && row.word === "use" && room.pastUse) head.report(lateUse(keyword, {}));
  room.pastUse ||= row.word !== "use";
  const line = readLine(head, opening, home);
  const inner = openRoom(row.items().length > 0 ? home.within(row) : undefined, row);
  for (const statement of line.inline) keepModifier(statement, inner, head.ledger);
  // What couldn't be read may be what seems to be missing.
  if (head.failed || isFaulty) inner.torn = true;
  return { room, head, keyword, row, short: length === 0 && row.form === "handshake", line, inner, refused };
}

function keepModifier(statement: Statement, block: Room, { diagnostics }: Ledger): void {
  const repetition = note(block, statement.word, statement.head);
  if (repetition === undefined) block.items.push(statement);
  else diagnostics.push(repetition);
}
