import { isPrintableAscii } from "../../../text/ordinary.js";
import { code } from "./code.js";
import { escapePiece, oneLine } from "./escape.js";
import { join, type Markdown, md } from "./markdown.js";

/** A finding's message: names that it sets between backticks are code, everything else in it is text. */
export function message(text: string): Markdown {
  const line = oneLine(text).trim();
  const pieces = line.split(isPrintableAscii(line) ? /`([\w.:/-]+)`/ : /`([\p{L}\p{M}\p{N}_.:/-]+)`/u);
  return join(
    pieces.map((piece, at) => (at % 2 === 1 ? code(piece) : escapePiece(piece))),
    md``,
  );
}
