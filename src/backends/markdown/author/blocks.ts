import { cleaned } from "../text/escape.js";
import { cutInline } from "./inline.js";
import type { AuthorBlock } from "./piece.js";

/** Lists in lists deeper than this are text: nobody reads them, and a stranger may have written a thousand. */
const deepest = 4;

const fence = /^ {0,3}(`{3,}|~{3,})[^`]*$/;
const marker = /^( {0,3}(?:[-*+]|(\d{1,9})[.)]))(?: +(?=\S)|$)/;
const rule = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,})$/;
const blank = /^[ \t]*$/;

/** Reads an author's Markdown: paragraphs, lists and fenced code. Headings, tables, quotes and HTML are paragraphs. */
export function readBlocks(text: string): readonly AuthorBlock[] {
  const lines = cleaned(text).split(/\r\n?|[\n\u0085\u2028\u2029]/);
  return blocksOf(
    lines.map((line) => line.replaceAll("\t", "    ")),
    0,
  );
}

function blocksOf(lines: readonly string[], depth: number): readonly AuthorBlock[] {
  const blocks: AuthorBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const block = blank.test(line)
      ? undefined
      : fence.test(line)
        ? codeFrom(lines, at)
        : startsItem(line, depth)
          ? listFrom(lines, at, depth)
          : paragraphFrom(lines, at, depth);
    if (block) blocks.push(block.block);
    at = block?.end ?? at + 1;
  }
  return blocks;
}

interface Found {
  readonly block: AuthorBlock;
  /** The line behind it. */
  readonly end: number;
}

function startsItem(line: string, depth: number): boolean {
  return depth < deepest && marker.test(line) && !rule.test(line);
}

/** A number other than 1 at a line's start is more likely a sentence's than a list's. */
function interrupts(line: string, depth: number): boolean {
  return startsItem(line, depth) && ["1", undefined].includes(marker.exec(line)?.[2]);
}

function codeFrom(lines: readonly string[], start: number): Found {
  const opening = fence.exec(lines[start]!)![1]!;
  const closes = (line: string): boolean => {
    const text = line.trim();
    return text.length >= opening.length && text === opening[0]!.repeat(text.length);
  };
  let end = start + 1;
  while (end < lines.length && !closes(lines[end]!)) end++;
  return { block: { kind: "code", lines: lines.slice(start + 1, end) }, end: end + 1 };
}

function paragraphFrom(lines: readonly string[], start: number, depth: number): Found {
  let end = start + 1;
  while (end < lines.length) {
    const line = lines[end]!;
    if (blank.test(line) || fence.test(line) || interrupts(line, depth)) break;
    end++;
  }
  const text = lines.slice(start, end).map((line) => line.trim());
  return { block: { kind: "paragraph", pieces: cutInline(text.join("\n")) }, end };
}

function listFrom(lines: readonly string[], start: number, depth: number): Found {
  const number = marker.exec(lines[start]!)![2];
  const items: (readonly AuthorBlock[])[] = [];
  let at = start;
  while (at < lines.length && startsItem(lines[at]!, depth)) {
    const head = marker.exec(lines[at]!)!;
    if ((head[2] === undefined) !== (number === undefined)) break;
    const { content, end } = itemFrom(lines, at, head, depth);
    items.push(blocksOf(content, depth + 1));
    at = end;
  }
  const block: AuthorBlock =
    number === undefined ? { kind: "list", items } : { kind: "list", first: Number(number), items };
  return { block, end: at };
}

/** The lines of one item without its marker and indentation, and the line behind it. */
function itemFrom(lines: readonly string[], start: number, head: RegExpExecArray, depth: number) {
  const width = head[1]!.length + 1;
  const content = [lines[start]!.slice(head[0].length)];
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at]!;
    const indented = line.length - line.trimStart().length >= width;
    if (blank.test(line)) content.push("");
    else if (indented) content.push(line.slice(width));
    else if (blank.test(lines[at - 1]!) || fence.test(line) || startsItem(line, depth)) break;
    else content.push(line.trimStart());
    end = at + 1;
  }
  return { content, end };
}
