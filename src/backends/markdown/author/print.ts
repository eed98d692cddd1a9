import { cellCode, codeSpan, fenceAround } from "../text/code.js";
import { escapePiece, escapeText, oneLine } from "../text/escape.js";
import { join, type Markdown, md, nothing } from "../text/markdown.js";
import { readBlocks } from "./blocks.js";
import { findEmphasis } from "./emphasis.js";
import type { AuthorBlock, Piece } from "./piece.js";

export interface PrintedBlock {
  readonly kind: AuthorBlock["kind"];
  readonly lines: readonly Markdown[];
}

/** An author's Markdown, block by block: emphasis, lists, https links and code are kept, everything else is text. */
export function authorBlocks(text: string): readonly PrintedBlock[] {
  return readBlocks(text).map((block) => ({ kind: block.kind, lines: linesOf(block) }));
}

/** An author's Markdown on one line, for a table or an item: emphasis, https links and code are kept. */
export function authorLine(text: string): Markdown {
  return flat(readBlocks(text));
}

/** A sentence or two of an author, on one line. One that was written over several lines is Markdown, any other is text. */
export function prose(text: string | undefined): Markdown {
  if (text === undefined) return nothing;
  return /[\r\n]/.test(text.trim()) ? authorLine(text) : escapeText(text);
}

function flat(blocks: readonly AuthorBlock[]): Markdown {
  const parts = blocks.map((block) => {
    if (block.kind === "code") return cellCode(block.lines.join(" "));
    if (block.kind === "paragraph") return printPieces(block.pieces, cellCode);
    return join(block.items.map(flat), md`; `);
  });
  return join(parts, md` `);
}

function linesOf(block: AuthorBlock): readonly Markdown[] {
  if (block.kind === "paragraph") return [printPieces(block.pieces, codeSpan)];
  if (block.kind === "code") {
    // Without the language's name: some names make a renderer draw a diagram or a map of the code.
    const fence = fenceAround(block.lines.join("\n"), 3);
    return [fence, ...(block.lines as readonly Markdown[]), fence];
  }
  return block.items.flatMap((item, at) =>
    itemLines(
      block.first === undefined ? md`+ ` : md`${String(Math.min(block.first, 99_999) + at) as Markdown}. `,
      item,
    ),
  );
}

function itemLines(marker: Markdown, blocks: readonly AuthorBlock[]): readonly Markdown[] {
  const lines = blocks.flatMap((block, at) =>
    block.kind === "paragraph" && at > 0 ? [md``, ...linesOf(block)] : linesOf(block),
  );
  const indent = " ".repeat(marker.length) as Markdown;
  return lines.map((line, at) => (at === 0 ? md`${marker}${line}` : line === "" ? line : md`${indent}${line}`));
}

/** Text beside text is escaped as one: what is harmless in each of two halves may not be so in the whole. */
function printPieces(pieces: readonly Piece[], code: (text: string) => Markdown): Markdown {
  const emphasis = findEmphasis(pieces);
  let printed = md``;
  let text = "";
  const put = (piece: Markdown): void => {
    printed = md`${printed}${escapePiece(text)}${piece}`;
    text = "";
  };
  for (const piece of pieces) {
    if (piece.kind === "text") text += piece.text;
    else if (piece.kind === "code") put(code(piece.text));
    else if (piece.kind === "link") put(md`[${printPieces(piece.pieces, code)}](${address(piece.address)})`);
    else {
      const { closing, left, opening } = emphasis.get(piece)!;
      if (closing !== "") put(closing as Markdown);
      text += left;
      if (opening !== "") put(opening as Markdown);
    }
  }
  return md`${printed}${escapePiece(text)}`;
}

/** An address in which nothing can end a link, a cell or a line. */
function address(written: string): Markdown {
  const encoded = oneLine(written).replace(/[\s"'()*<>[\\\]^_`{|}~]/gu, (character) =>
    encodeURIComponent(character).replace(/^[^%]$/, percent),
  );
  return encoded.replaceAll("&", "&amp;") as Markdown;
}

/** `encodeURIComponent` leaves these as they are: `' ( ) * _ ~`. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
