import { contentOf } from "../content.js";
import type { Scalar } from "../tree.js";
import { type Cursor, endOfLine, endsLine, nextLine, skipBlanks } from "./cursor.js";

/** A header, as people write it: without a figure. */
const header = /[|>][-+]?(?=[ \r\n])/y;

/** A text over several lines behind `|` or `>`, deeper than `parent`; nothing where its layout is anything but usual. */
export function readBlockScalar(cursor: Cursor, parent: number): Scalar | undefined {
  const { text, at: start } = cursor;
  header.lastIndex = start;
  const [mark, chomping] = header.exec(text)?.[0] ?? "";
  if (mark === undefined) return undefined;
  cursor.at += chomping === undefined ? 1 : 2;
  if (!cursor.toLineEnd()) return undefined;
  const lines = linesBelow(cursor, parent);
  if (lines === undefined) return undefined;
  const span = contentOf(cursor.span(start, cursor.at));
  cursor.toNextWord();
  const count = lines.findLastIndex((line) => line !== "") + 1;
  const said = mark === "|" ? lines.slice(0, count).join("\n") : folded(lines.slice(0, count));
  if (count === 0 || said === undefined) return undefined;
  const end = chomping === "-" ? "" : "\n".repeat(chomping === "+" ? lines.length - count + 1 : 1);
  return { kind: "scalar", text: said + end, style: "block", nothing: false, span };
}

/** The lines of the scalar without their indentation; the cursor goes to the line behind them. */
function linesBelow(cursor: Cursor, parent: number): readonly string[] | undefined {
  const { text } = cursor;
  const lines: string[] = [];
  let indentation = 0;
  for (let start = nextLine(text, cursor.at); start < text.length; start = nextLine(text, start)) {
    const word = skipBlanks(text, start);
    const isEmpty = endsLine(text, word);
    // Lines of blanks alone are a matter of their length.
    if (isEmpty && word > start) return undefined;
    if (!isEmpty && (word - start <= parent || word - start < indentation)) break;
    if (!isEmpty && indentation === 0) indentation = word - start;
    lines.push(isEmpty ? "" : text.slice(start + indentation, endOfLine(text, word)));
    cursor.toLine(nextLine(text, start));
  }
  return lines;
}

/** Lines as one, and a line end for each empty line; nothing where one of them is indented deeper than the others. */
function folded(lines: readonly string[]): string | undefined {
  if (lines.some((line) => line.startsWith(" "))) return undefined;
  let said = "";
  for (const [at, line] of lines.entries()) {
    const isBehindWords = at > 0 && lines[at - 1] !== "";
    said += line === "" ? "\n" : isBehindWords ? ` ${line}` : line;
  }
  return said;
}
