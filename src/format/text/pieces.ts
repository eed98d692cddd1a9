import { arrows, type Link, type RefValue, type Statement, type StringValue, type Value } from "../../syntax/ast.js";
import { spell } from "../../syntax/spell.js";
import type { Part } from "../../syntax/word.js";
import { oneLine } from "./links.js";
import { quote, textLines } from "./strings.js";

/** A stretch of a statement's line that no line break may part. */
export interface Piece {
  readonly text: string;
  /** Where it was written, for the comments that stand between. */
  readonly at: number;
  /** Whether a line may begin with it. */
  readonly mayBegin: boolean;
  /** The lines of a text between `"""`, the first mark of which ends `text`, and what follows the second. */
  readonly lines?: readonly string[];
  readonly tail?: string;
}

/** A statement's line: what is aligned with the lines around it, and what stands behind. */
export interface Head {
  /** Word, id and title, as far as the statement has them; empty where it could have one and hasn't. */
  readonly cells: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** What the printer knows of the block that a statement stands in. */
export interface Room {
  /** A line may not begin with one of these in the middle of a statement: it would begin another. */
  readonly words: ReadonlySet<string>;
}

/** The line of a statement but for its block. `modifiers` are items that stand on it; `hasBlock` where comments need a block. */
export function headOf(statement: Statement, modifiers: readonly Statement[], room: Room, hasBlock = false): Head {
  const { word, head } = statement;
  const keyword = piece(word.word, head.start);
  switch (word.form) {
    case "item":
      return { cells: [keyword], rest: partPieces(statement, word.parts, room) };
    case "declaration":
      return declaration(statement, keyword, room);
    case "action":
    case "decision": {
      const { cells, rest } = named(statement, keyword);
      const inline = modifiers.flatMap((each) => [
        piece(each.word.word, each.head.start),
        ...partPieces(each, each.word.parts, room),
      ]);
      return { cells, rest: [...rest, ...inline, ...linkPieces(statement.links, room)] };
    }
    case "option": {
      const [label, ...others] = word.parts;
      const [value] = label === undefined ? [] : (statement.parts.get(label.name) ?? []);
      const cell = value?.kind === "string" ? [stringPiece(value)] : [];
      return { cells: cell, rest: partPieces(statement, others, room) };
    }
    case "handshake":
      return { cells: [], rest: handshake(statement, keyword, room, hasBlock) };
  }
}

function declaration(statement: Statement, keyword: Piece, room: Room): Head {
  const { cells, rest } = named(statement, keyword);
  const [first, ...others] = [...rest, ...partPieces(statement, statement.word.parts, room)];
  if (first?.text !== ":") return { cells, rest: first === undefined ? [] : [first, ...others] };
  const marked = [...cells];
  addMark(marked, ":");
  return { cells: marked, rest: others };
}

function named({ id, title, was, head }: Statement, keyword: Piece): Head {
  const name = piece(id?.text ?? "", id?.span.start ?? head.end);
  const said = title === undefined ? [] : [stringPiece(title)];
  const former = was === undefined ? [] : [piece(`was ${was.text}`, was.span.start)];
  return { cells: [keyword, name, ...said], rest: former };
}

/** A handshake is told by its ends alone where there is nothing else to tell. */
function handshake(
  { id, was, links, items }: Statement,
  keyword: Piece,
  room: Room,
  hasBlock: boolean,
): readonly Piece[] {
  const [first] = links;
  const isLong = hasBlock || id !== undefined || was !== undefined || items.length > 0;
  const sender = first?.from === undefined ? [] : [refPiece(first.from)];
  const former = was === undefined ? [] : [piece(`was ${was.text}`, was.span.start)];
  const name = id === undefined ? [] : [piece(id.text, id.span.start)];
  return [...(isLong ? [keyword, ...name] : []), ...sender, ...linkPieces(links, room), ...former];
}

/** A chain, which a list of targets may end: what can't be told in one line is left to `withoutStrays`. */
function linkPieces(links: readonly Link[], room: Room): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [at, link] of oneLine(links).entries()) {
    const before = links[at - 1];
    if (before !== undefined && before.to !== link.from) {
      addComma(pieces);
      pieces.push(refPiece(link.to, room));
    } else pieces.push({ ...piece(arrowOf(link), link.at.start), mayBegin: true }, refPiece(link.to));
    if (link.label !== undefined) pieces.push(stringPiece(link.label));
  }
  return pieces;
}

function arrowOf({ kind }: Link): string {
  return Object.entries(arrows).find(([, name]) => name === kind)?.[0] ?? "->";
}

function partPieces({ parts }: Statement, rows: readonly Part[], room: Room): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of rows) {
    const values = parts.get(part.name);
    const [first] = values ?? [];
    if (values === undefined || first === undefined) continue;
    if (part.shape.kind === "flag") {
      if (part !== rows[0]) pieces.push(piece(part.name, first.span.start));
      continue;
    }
    if (part.lead === ":") addMark(pieces, part.lead);
    else if (part.lead !== undefined)
      pieces.push({ ...piece(part.lead, first.span.start), mayBegin: part.lead === "->" });
    for (const each of listPieces(values, part, room)) pieces.push(each);
  }
  return pieces;
}

function listPieces(values: readonly Value[], { shape, many }: Part, room: Room): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const value of values) {
    const isFirst = pieces.length === 0;
    if (!isFirst && many === ",") addComma(pieces);
    if (!isFirst && many === "->") pieces.push({ ...piece("->", value.span.start), mayBegin: true });
    const mayBegin = !isFirst && many === "," && mayBeginLine(value, room);
    pieces.push({
      ...(value.kind === "string" ? stringPiece(value) : piece(spell(value, shape), value.span.start)),
      mayBegin,
    });
  }
  return pieces;
}

function mayBeginLine(value: Value, { words }: Room): boolean {
  return value.kind !== "ref" || value.path.length > 1 || !words.has(value.path[0] ?? "");
}

function refPiece(ref: RefValue, room?: Room): Piece {
  return { ...piece(ref.path.join("."), ref.span.start), mayBegin: room !== undefined && mayBeginLine(ref, room) };
}

function addComma(pieces: Piece[]): void {
  addMark(pieces, ",");
}

/** Puts a mark right behind the last piece. */
function addMark(pieces: Piece[], mark: string): void {
  const last = pieces.pop();
  if (last === undefined) pieces.push(piece(mark, 0));
  else if (last.lines === undefined) pieces.push({ ...last, text: last.text + mark });
  else pieces.push({ ...last, tail: (last.tail ?? "") + mark });
}

function stringPiece({ value, block, span }: StringValue): Piece {
  const lines = block ? textLines(value) : undefined;
  return lines === undefined ? piece(quote(value), span.start) : { ...piece('"""', span.start), lines };
}

function piece(text: string, at: number): Piece {
  return { text, at, mayBegin: false };
}
