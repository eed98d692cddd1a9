import type { Comment } from "../../syntax/ast.js";
import { widthOf } from "../../syntax/line-width.js";
import { commentLines } from "./comments.js";
import type { Head, Piece } from "./pieces.js";

/** What a statement's line is made of. */
export interface Line {
  readonly head: Head;
  /** How wide each of the head's cells is to be. */
  readonly widths: readonly number[];
  /** Comments between the pieces. */
  readonly comments: readonly Comment[];
  readonly indent: number;
  /** What follows on the line: a block, or its brace. */
  readonly suffix: string;
  /** How long it may be. */
  readonly width: number;
}

/** Lines that are being written; the last one goes on. */
interface Sheet {
  readonly lines: string[];
  readonly indent: number;
  /** The line that goes on can't: a comment ends it. */
  isClosed: boolean;
}

/** The lines of a statement, its block left out. It goes on over a line end before an arrow or behind a comma. */
export function wrap(line: Line): readonly string[] {
  const { head, widths, comments, indent, suffix, width } = line;
  const pieces = [...head.cells.filter(({ text }) => text !== ""), ...head.rest];
  if (comments.length > 0) return write("", mix(pieces, comments), line);
  const { rest } = head;
  const cells = pad(head.cells, widths);
  if (head.cells.at(-1)?.lines !== undefined) return write("", pieces, line);
  if (rest.length === 0) return [bare(`${" ".repeat(indent)}${cells}`, suffix, width)];
  const padded = write(cells, rest, line);
  if (fits(padded, width)) return padded;
  const tight = cells.trimEnd();
  const narrow = write(`${tight} `, rest, line);
  if (!fits(narrow, width) || narrow.length > 1) {
    return narrow.length < padded.length || !fits(padded.slice(0, 1), width) ? narrow : padded;
  }
  const room = width - widthOf(narrow[0] ?? "");
  return write(tight + " ".repeat(Math.min(1 + room, cells.length - tight.length)), rest, line);
}

/** Blocks on one line stand in a column, too, where there is room. */
function bare(line: string, suffix: string, width: number): string {
  const tight = line.trimEnd();
  if (suffix === "" || suffix.endsWith("{")) return tight + suffix;
  const room = Math.max(0, width - widthOf(tight + suffix));
  return tight + " ".repeat(Math.min(room, widthOf(line) - widthOf(tight) - 1)) + suffix;
}

function fits(lines: readonly string[], width: number): boolean {
  return lines.length === 1 && lines.every((line) => widthOf(line) <= width);
}

/** Cells side by side, each but the last filled up to its width and with a blank behind. */
function pad(cells: readonly Piece[], widths: readonly number[]): string {
  return cells
    .map(({ text }, at) => {
      const width = widths[at] ?? 0;
      return text === "" && width === 0 ? "" : `${text}${" ".repeat(Math.max(0, width - widthOf(text)))} `;
    })
    .join("");
}

type Part = Piece | Comment;

function mix(pieces: readonly Piece[], comments: readonly Comment[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of pieces) {
    for (; at < comments.length && comments[at]!.span.start < piece.at; at++) parts.push(comments[at]!);
    parts.push(piece);
  }
  return [...parts, ...comments.slice(at)];
}

function write(start: string, parts: readonly Part[], line: Line): readonly string[] {
  const { indent, suffix } = line;
  const sheet: Sheet = { lines: [`${" ".repeat(indent)}${start}`], indent, isClosed: false };
  for (const [at, part] of parts.entries()) {
    if ("span" in part) addComment(sheet, part);
    else addPiece(sheet, part, parts, at, line);
  }
  const last = sheet.lines.length - 1;
  if (sheet.isClosed) sheet.lines.push(`${" ".repeat(indent + 2)}${suffix.trimStart()}`);
  else sheet.lines[last] = `${sheet.lines[last]!.trimEnd()}${suffix}`;
  return sheet.lines[0]?.trim() === "" ? sheet.lines.slice(1) : sheet.lines;
}

function addPiece(sheet: Sheet, piece: Piece, parts: readonly Part[], at: number, limits: Line): void {
  const { lines, indent } = sheet;
  const deeper = " ".repeat(indent + 2);
  const line = lines.at(-1)!;
  const isStart = line.trim() === "";
  const breaks = sheet.isClosed || (piece.mayBegin && !isStart && !fitsBehind(line, parts, at, limits));
  if (breaks) lines.push(deeper + piece.text);
  else lines[lines.length - 1] = line.endsWith(" ") || line === "" ? line + piece.text : `${line} ${piece.text}`;
  sheet.isClosed = false;
  if (piece.lines === undefined) return;
  for (const each of piece.lines) lines.push(each === "" ? "" : deeper + each);
  lines.push(`${deeper}"""${piece.tail ?? ""}`);
}

/** Whether all that no line break may part from a piece has room behind a line. */
function fitsBehind(line: string, parts: readonly Part[], from: number, { suffix, width: limit }: Line): boolean {
  let width = widthOf(line.trimEnd());
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]!;
    if ("span" in part) break;
    if (at > from && part.mayBegin) return width <= limit;
    width += 1 + widthOf(part.text);
    if (part.lines !== undefined) return width <= limit;
  }
  return width + widthOf(suffix) <= limit;
}

function addComment(sheet: Sheet, comment: Comment): void {
  const { lines, indent } = sheet;
  const line = lines.at(-1)!;
  const [first = "", ...others] = commentLines(comment, sheet.isClosed ? indent + 2 : line.search(/\S|$/));
  const isStart = line.trim() === "";
  if (sheet.isClosed) lines.push(" ".repeat(indent + 2) + first);
  else lines[lines.length - 1] = isStart || line.endsWith(" ") ? line + first : `${line} ${first}`;
  for (const each of others) lines.push(each);
  sheet.isClosed = first.startsWith("//");
}
