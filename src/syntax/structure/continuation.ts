import { indentationAt } from "../../text/line-start.js";
import type { Source } from "../../text/source.js";
import {
  Arrow,
  CloseBrace,
  Comma,
  isString,
  LineEnd,
  Name,
  OpenBrace,
  Operator,
  Quantity,
  Semicolon,
  type Token,
} from "../scan/tokens.js";
import type { Shape } from "../shape.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Word } from "../word.js";
import { openingOf } from "./opening.js";

/** A line that follows one which ends in a comma or an arrow. */
export interface NextLine {
  readonly source: Source;
  readonly tokens: readonly Token[];
  /** Of the line's first token. */
  readonly at: number;
  /** The comma or arrow. */
  readonly before: Token;
  /** The statement that waits: its first token, and its row where that is known. */
  readonly first: Token;
  readonly row: Word | undefined;
  readonly vocabulary: Vocabulary | undefined;
}

/**
 * Whether a line completes the statement before it, rather than begin another. One that holds only a name does, whatever the
 * name; one that reads like a statement of this block doesn't, so that no statement takes its missing part from the next.
 */
export function goesOn(line: NextLine): boolean {
  const { tokens, at, before } = line;
  const first = tokens[at];
  if (first === undefined || endsLine(first)) return false;
  if (first.kind !== Name) return before.kind === Comma && !beginsOption(line);
  const second = tokens[at + 1];
  if (second === undefined || endsLine(second)) return true;
  if (second.kind === Arrow) return !beginsHandshake(line);
  return !beginsWord(line);
}

function endsLine({ kind }: Token): boolean {
  return kind === LineEnd || kind === Semicolon || kind === CloseBrace;
}

function beginsOption({ vocabulary, tokens, at }: NextLine): boolean {
  return vocabulary?.option !== undefined && isString(tokens[at]) && tokens[at + 1]?.kind === Arrow;
}

/**
 * `b -> c` may go on with a chain or be a handshake of its own: in a path it goes on; elsewhere a line further in goes on,
 * and so does `b ->` with nothing behind it.
 */
function beginsHandshake({ vocabulary, tokens, at, row, source, first }: NextLine): boolean {
  if (vocabulary === undefined || row?.word === "path") return false;
  const link = vocabulary.handshake ?? vocabulary.option;
  const third = tokens[at + 2];
  if (link === undefined || third === undefined || endsLine(third)) return false;
  return indentationAt(source.text, tokens[at]!.start) <= indentationAt(source.text, first.start);
}

function beginsWord({ vocabulary, tokens, at, row }: NextLine): boolean {
  const [first, second, third] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  const opening = vocabulary === undefined ? undefined : openingOf(vocabulary, first, second);
  if (vocabulary === undefined || opening === undefined) return false;
  if (opening.length === 2) return true;
  const goesOnWith =
    row !== undefined && second.kind === Name && !isString(third) && mayFollowValue(row, vocabulary, second.value);
  return !goesOnWith && mayFollowWord(opening.row, second);
}

/** Whether a name is a word that stands further on in a statement of this row: `via`, `share`. */
function mayFollowValue(row: Word, vocabulary: Vocabulary, name: string): boolean {
  return row.parts.some(({ lead }) => lead === name) || vocabulary.within(row).inline.has(name);
}

/** Whether a token may stand right behind the word of a row. */
export function mayFollowWord(row: Word, second: Token | undefined): boolean {
  if (second === undefined) return false;
  if (row.form !== "item") return second.kind === Name || isString(second);
  const [part] = row.parts;
  if (part === undefined) return second.kind === OpenBrace;
  return part.optional === true || mayBegin(part.shape, second);
}

function mayBegin(shape: Shape, token: Token): boolean {
  switch (shape.kind) {
    case "string":
      return isString(token);
    case "ref":
    case "word":
    case "foreign":
      return token.kind === Name;
    case "flag":
      return false;
    default:
      return token.kind === Name || token.kind === Quantity || token.kind === Operator;
  }
}
