import { lineWidth, speaksOfLine, widthOf } from "../../syntax/line-width.js";
import type { Entry, Item, ListNode, MappingNode, Marks, Node, Note, ScalarNode } from "./node.js";
import { writeLiteral, writeScalar } from "./scalar.js";

/** The text of a file: two blanks further in for each level, lists further in than their key. */
export function printNode(node: Node): string {
  const lines =
    node.kind === "mapping" && node.entries.length + node.end.length > 0 ? mappingLines(node, 0) : loneLines(node);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function loneLines(node: Node): readonly string[] {
  if (node.kind === "mapping" && marksOf(node) === "") return [];
  return valueLines("", { node, before: [], blank: false }, 0);
}

function mappingLines({ entries, end }: MappingNode, indent: number): readonly string[] {
  const blocks = entries.map((entry, at) => [
    ...above(entry, indent, at > 0),
    ...valueLines(`${" ".repeat(indent)}${keyText(entry)}:`, entry, indent),
  ]);
  return stacked([...blocks, notes(end, indent, entries.length > 0)]);
}

function listLines({ items, end }: ListNode, indent: number): readonly string[] {
  const blocks = items.map((item, at) => [...above(item, indent, at > 0), ...itemLines(item, indent)]);
  return stacked([...blocks, notes(end, indent, items.length > 0)]);
}

/** Below each other. A blank line behind one that ends a literal would be one line more of it. */
function stacked(blocks: readonly (readonly string[])[]): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    const isTwice = lines.at(-1) === "" && block[0] === "";
    for (const line of isTwice ? block.slice(1) : block) lines.push(line);
  }
  return lines;
}

function itemLines(item: Item, indent: number): readonly string[] {
  const { node, behind } = item;
  const dash = `${" ".repeat(indent)}-`;
  if (node.kind === "mapping" && !isFlow(node, dash, widthFor(item)) && marksOf(node) === "" && behind === undefined) {
    const [first, ...others] = mappingLines(node, indent + 2);
    const isPlain = node.entries[0]?.before.length === 0;
    if (first !== undefined && isPlain) return [`${dash} ${first.trimStart()}`, ...others];
  }
  return valueLines(dash, item, indent);
}

/** `start` is the key, or the dash, with its indentation; a deeper block stands under it. */
function valueLines(start: string, item: Item, indent: number): readonly string[] {
  const { node, behind } = item;
  const comment = behind === undefined ? "" : ` ${behind}`;
  if (node.kind === "alias") return [`${start} *${node.name}${comment}`];
  const head = start + marksOf(node);
  if (node.kind === "nothing") return [head + comment];
  if (node.kind === "scalar") return scalarLines(head, node, indent, comment);
  if (isEmpty(node)) return [`${head} ${node.kind === "list" ? "[]" : "{}"}${comment}`];
  const width = widthFor(item);
  if (isFlow(node, head, width)) return fill(head, node, { indent: indent + 4, width, comment });
  const lines = node.kind === "list" ? listLines(node, indent + 2) : mappingLines(node, indent + 2);
  return [`${head}${comment}`, ...lines];
}

function scalarLines(
  head: string,
  { text, isText, isBlock, folded }: ScalarNode,
  indent: number,
  comment: string,
): readonly string[] {
  const literal = isBlock ? (folded ?? writeLiteral(text)) : undefined;
  if (literal === undefined) return [`${head} ${writeScalar(text, isText, false)}${comment}`];
  const deeper = " ".repeat(indent + 2);
  return [`${head} ${literal.header}${comment}`, ...literal.lines.map((line) => (line === "" ? "" : deeper + line))];
}

function isEmpty(node: ListNode | MappingNode): boolean {
  return node.end.length === 0 && (node.kind === "list" ? node.items : node.entries).length === 0;
}

/** What the compiler was told about a line must stay on that line. */
function widthFor({ before, behind }: Item): number {
  const near = [before.at(-1)?.text, behind];
  return near.some((text) => text !== undefined && speaksOfLine(text)) ? Number.POSITIVE_INFINITY : lineWidth;
}

/** Whether a collection is written in brackets behind what stands before it on its line. */
function isFlow(node: ListNode | MappingNode, start: string, width: number): boolean {
  if (!mayFlow(node)) return false;
  const isPlain = node.kind === "list" ? node.items.every((item) => item.node.kind === "scalar") : true;
  return isPlain || widthOf(start) + 1 + widthOf(inBrackets(node)) <= width;
}

/** Whether nothing in a node needs a line of its own. */
export function mayFlow(node: Node): boolean {
  if (node.kind === "alias" || node.kind === "nothing") return true;
  if (node.kind === "scalar")
    return !node.isBlock || (node.folded === undefined && writeLiteral(node.text) === undefined);
  if (node.style === "block" || node.end.length > 0) return false;
  const items: readonly Item[] = node.kind === "list" ? node.items : node.entries;
  return items.every((item, at) => (at === 0 || !item.blank) && isQuiet(item) && mayFlow(item.node));
}

function isQuiet({ before, behind }: Item): boolean {
  return before.length === 0 && behind === undefined;
}

function flowOf(node: Node): string {
  switch (node.kind) {
    case "alias":
      return `*${node.name}`;
    case "nothing":
      return `${marksOf(node)} null`.trimStart();
    case "scalar":
      return `${marksOf(node)} ${writeScalar(node.text, node.isText, true)}`.trimStart();
    default:
      return `${marksOf(node)} ${inBrackets(node)}`.trimStart();
  }
}

function inBrackets(node: ListNode | MappingNode): string {
  const inside = atomsOf(node).join(", ");
  if (inside === "") return node.kind === "list" ? "[]" : "{}";
  return node.kind === "list" ? `[${inside}]` : `{ ${inside} }`;
}

function atomsOf(node: ListNode | MappingNode): readonly string[] {
  if (node.kind === "list") return node.items.map((item) => flowOf(item.node));
  return node.entries.map((entry) => `${keyText(entry, true)}: ${flowOf(entry.node)}`);
}

/** A collection in brackets, broken between its parts where it is too long for a line. */
function fill(head: string, node: ListNode | MappingNode, { indent, width, comment }: Limits): readonly string[] {
  const whole = `${head} ${inBrackets(node)}`;
  if (widthOf(whole) <= width) return [whole + comment];
  const lines = [head];
  for (const piece of piecesOf(node, "", width - indent)) {
    const line = lines.at(-1)!;
    if (line === head || widthOf(`${line} ${piece}`) <= width) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(" ".repeat(indent) + piece);
  }
  return lines.map((line, at) => (at === lines.length - 1 ? line + comment : line));
}

interface Limits {
  readonly indent: number;
  readonly width: number;
  /** What stands behind it all. */
  readonly comment: string;
}

/** The parts of a collection, with its brackets at the first and the last; those that are too long in parts of their own. */
function piecesOf(node: ListNode | MappingNode, start: string, room: number): readonly string[] {
  const items: readonly Item[] = node.kind === "list" ? node.items : node.entries;
  const atoms = atomsOf(node);
  const pieces = atoms.flatMap((atom, at): readonly string[] => {
    const inner = items[at]?.node;
    const isSplit = widthOf(atom) > room && (inner?.kind === "list" || inner?.kind === "mapping");
    const own = isSplit ? piecesOf(inner, atom.slice(0, atom.length - inBrackets(inner).length), room) : [atom];
    return at === atoms.length - 1 ? own : withLast(own, ",");
  });
  const [open, close] = node.kind === "list" ? ["[", "]"] : ["{ ", " }"];
  const [first = "", ...others] = withLast(pieces, close);
  return [start + open + first, ...others];
}

function withLast(pieces: readonly string[], mark: string): readonly string[] {
  return pieces.map((piece, at) => (at === pieces.length - 1 ? piece + mark : piece));
}

function above({ before, blank }: Item, indent: number, mayBlank: boolean): readonly string[] {
  return [...notes(before, indent, mayBlank), ...(blank && (mayBlank || before.length > 0) ? [""] : [])];
}

function notes(all: readonly Note[], indent: number, mayBlank: boolean): readonly string[] {
  return all.flatMap(({ text, blank }, at) => [
    ...(blank && (mayBlank || at > 0) ? [""] : []),
    `${" ".repeat(indent)}${text}`,
  ]);
}

function keyText({ key }: Entry, inFlow = false): string {
  return writeScalar(key, false, inFlow);
}

function marksOf({ tag, anchor }: Marks): string {
  return `${tag === undefined ? "" : ` ${tag}`}${anchor === undefined ? "" : ` &${anchor}`}`;
}
