import { lateUse } from "../../diagnostics/messages/syntax.js";
import { join, type Span } from "../../text/source.js";
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

const nothing: ReadHead = { parts: new Map(), links: [], inline: [] };

/** Reads the line of a statement that stands in `room`. */
export function openStatement(tokens: readonly Token[], room: Room, ledger: Ledger): Draft {
  // Its characters have been found wanting already.
  const isFaulty = tokens.some(hasFault);
  const sound = isFaulty ? tokens.filter(({ kind }) => kind !== Odd) : tokens;
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

function hasFault(token: Token): boolean {
  const payload = token.flaw;
  return payload !== undefined && payload.faults.length > 0;
}
