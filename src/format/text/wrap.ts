import type { Comment } from "../../syntax/ast.js";
import { lineWidth, widthOf } from "../../syntax/line-width.js";
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
}

/** Lines that are being written; the last one goes on. */
interface Sheet {
  readonly lines: string[];
  readonly indent: number;
  /** The line that goes on can't: a comment ends it. */
  isClosed: boolean;
}

/** The lines of a statement, its block left out. It goes on over a line end before an arrow or behind a comma. */
export function wrap({ head, widths, comments, indent, suffix }: Line): readonly string[] {
  if (comments.length > 0) {
    const pieces = [...head.cells.filter(({ text }) => text !== ""), ...head.rest];
    return write("", mix(pieces, comments), indent, suffix);
  }
  const { rest } = head;
  const cells = pad(head.cells, widths);
  const last = head.cells.at(-1);
  if (last?.lines !== undefined)
    return write("", [...head.cells.filter(({ text }) => text !== ""), ...rest], indent, suffix);
  if (rest.length === 0) return [bare(`${" ".repeat(indent)}${cells}`, suffix)];
  const padded = write(cells, rest, indent, suffix);
  if (fits(padded)) return padded;
  const tight = cells.trimEnd();
  const narrow = write(`${tight} `, rest, indent, suffix);
  if (!fits(narrow) || narrow.length > 1)
    return narrow.length < padded.length || !fits(padded.slice(0, 1)) ? narrow : padded;
  const room = lineWidth - widthOf(narrow[0] ?? "");
  return write(tight + " ".repeat(Math.min(1 + room, cells.length - tight.length)), rest, indent, suffix);
}

/** Blocks on one line stand in a column, too, where there is room. */
function bare(line: string, suffix: string): string {
  const tight = line.trimEnd();
  if (suffix === "" || suffix.endsWith("{")) return tight + suffix;
  const room = Math.max(0, lineWidth - widthOf(tight + suffix));
  return tight + " ".repeat(Math.min(room, widthOf(line) - widthOf(tight) - 1)) + suffix;
}

function fits(lines: readonly string[]): boolean {
  return lines.length === 1 && lines.every((line) => widthOf(line) <= lineWidth);
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

function write(start: string, parts: readonly Part[], indent: number, suffix: string): readonly string[] {
  const sheet: Sheet = { lines: [`${" ".repeat(indent)}${start}`], indent, isClosed: false };
  for (const [at, part] of parts.entries()) {
    if ("span" in part) addComment(sheet, part);
    else addPiece(sheet, part, parts, at, suffix);
  }
  const last = sheet.lines.length - 1;
  if (sheet.isClosed) sheet.lines.push(`${" ".repeat(indent + 2)}${suffix.trimStart()}`);
  else sheet.lines[last] = `${sheet.lines[last]!.trimEnd()}${suffix}`;
  return sheet.lines[0]?.trim() === "" ? sheet.lines.slice(1) : sheet.lines;
}

function addPiece(sheet: Sheet, piece: Piece, parts: readonly Part[], at: number, suffix: string): void {
  const { lines, indent } = sheet;
  const deeper = " ".repeat(indent + 2);
  const line = lines.at(-1)!;
  const isStart = line.trim() === "";
  const breaks = sheet.isClosed || (piece.mayBegin && !isStart && !fitsBehind(line, parts, at, suffix));
  if (breaks) lines.push(deeper + piece.text);
  else lines[lines.length - 1] = line.endsWith(" ") || line === "" ? line + piece.text : `${line} ${piece.text}`;
  sheet.isClosed = false;
  if (piece.lines === undefined) return;
  lines.push(...piece.lines.map((each) => (each === "" ? "" : deeper + each)), `${deeper}"""${piece.tail ?? ""}`);
}

/** Whether all that no line break may part from a piece has room behind a line. */
function fitsBehind(line: string, parts: readonly Part[], from: number, suffix: string): boolean {
  let width = widthOf(line.trimEnd());
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]!;
    if ("span" in part) break;
    if (at > from && part.mayBegin) return width <= lineWidth;
    width += 1 + widthOf(part.text);
    if (part.lines !== undefined) return width <= lineWidth;
  }
  return width + widthOf(suffix) <= lineWidth;
}

function addComment(sheet: Sheet, comment: Comment): void {
  const { lines, indent } = sheet;
  const line = lines.at(-1)!;
  const [first = "", ...others] = commentLines(comment, sheet.isClosed ? indent + 2 : line.search(/\S|$/));
  const isStart = line.trim() === "";
  if (sheet.isClosed) lines.push(" ".repeat(indent + 2) + first);
  else lines[lines.length - 1] = isStart || line.endsWith(" ") ? line + first : `${line} ${first}`;
  lines.push(...others);
  sheet.isClosed = first.startsWith("//");
}
