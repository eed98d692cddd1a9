import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { itemMissing, itemRepeated } from "../../diagnostics/messages/items.js";
import type { Span } from "../../text/source.js";
import type { Statement } from "../ast.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Word } from "../word.js";
import { capital, nameOfKind } from "./describe.js";
import type { Ledger } from "./head.js";

/** A block that is being read, or the file. */
export interface Room {
  /** What may stand in it; nothing where that can't be told, for its statement couldn't. */
  readonly vocabulary: Vocabulary | undefined;
  /** What it belongs to; nothing for the file. */
  readonly row: Word | undefined;
  readonly items: Statement[];
  /** The words that stand in it, whether or not their statements could be read, with the first place of each. */
  seen: Map<string, Span> | undefined;
  /** Whether there is a statement in it whose word couldn't be told: it may be the one that seems to be missing. */
  torn: boolean;
  /** Whether something other than `use` has begun in it. */
  pastUse: boolean;
}

export function openRoom(vocabulary: Vocabulary | undefined, row: Word | undefined): Room {
  return { vocabulary, row, items: [], seen: undefined, torn: false, pastUse: false };
}

/** Notes that a word stands in a block. Gives the finding where it may stand only once, and does so again. */
export function note(room: Room, row: Word, head: Span): Diagnostic | undefined {
  // Of a word that may repeat nobody asks where it stands, but for whether it does where it must.
  if (row.many && !row.required) return undefined;
  room.seen ??= new Map();
  const first = room.seen.get(row.word);
  if (first === undefined) room.seen.set(row.word, head);
  if (first === undefined || row.many) return undefined;
  const related = [{ span: first, message: "It stands here already." }];
  return itemRepeated(head, { word: row.word, block: nameOfKind(room.row) }, { related });
}

/** Reports what must stand in a block and doesn't. */
export function findMissing(room: Room, head: Span, ledger: Ledger): void {
  if (room.vocabulary === undefined || room.torn) return;
  for (const row of room.vocabulary.required) {
    if (room.seen?.has(row.word) === true) continue;
    const takesCustomer = row.parts.some(({ shape }) => shape.kind === "ref" && shape.customer === true);
    const example = takesCustomer ? [row.example, `${row.word} customer`] : [row.example];
    const words = { of: capital(nameOfKind(room.row)), item: `\`${row.word}\``, example };
    ledger.diagnostics.push(itemMissing(head, words));
  }
}
