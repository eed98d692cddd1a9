import { isAlias, isMap, isScalar, isSeq, type Document as YamlDocument } from "yaml";
import { lineStartOf } from "../../text/line-start.js";
import type { Source } from "../../text/source.js";
import { nothings } from "../content.js";
import { foldedLines } from "./folded.js";
import type { Entry, Item, Marks, Node, Note } from "./node.js";

/** An item of a collection and the place it was written in: comments are given to it later. */
export interface Placed {
  readonly item: Mutable<Entry>;
  readonly start: number;
  readonly column: number;
  /** The collection that it is of. */
  readonly home: Home;
}

/** A collection that was written, from its first word, or its bracket, to its last. */
export interface Home {
  readonly owner: Placed | undefined;
  readonly end: number;
  readonly isFlow: boolean;
  readonly notes: Note[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly Note[] ? Note[] : T[Key] };

/** What a YAML file without a slip holds, and all items of its collections in their order. */
export interface Built {
  readonly node: Node;
  readonly placed: readonly Placed[];
  /** What aliases stand for. */
  readonly anchored: ReadonlyMap<string, Node>;
}

/** Builds the nodes of a file. Quotes and other ways to spell a scalar aren't kept, anchors and tags are. */
export function nodesFromSource(document: YamlDocument, source: Source): Built {
  const builder = new Builder(source);
  const node = builder.node(document.contents, 0, undefined);
  return { node, placed: builder.placed, anchored: builder.anchored };
}

/** Where an item begins, and where its value may; and the column of its key or dash. */
interface Where {
  readonly start: number;
  readonly from: number;
  readonly column: number;
}

class Builder {
  readonly placed: Placed[] = [];
  readonly anchored = new Map<string, Node>();
  readonly #source: Source;
  readonly #text: string;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
  }

  /** `from` is where what stands before the node may begin: its tag and anchor. */
  node(node: unknown, from: number, owner: Placed | undefined): Node {
    if (isAlias(node)) return { kind: "alias", name: node.source };
    const built = this.#content(node, from, owner);
    if (built.kind !== "alias" && built.anchor !== undefined) this.anchored.set(built.anchor, built);
    return built;
  }

  #content(node: unknown, from: number, owner: Placed | undefined): Node {
    const [start = from, end = from] = rangeOf(node) ?? [];
    const marks = this.#marks(node, from, start);
    const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
    const notes: Note[] = [];
    const home: Home = { owner, end, isFlow, notes };
    const style = isFlow ? "flow" : "block";
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }): Entry => {
        const [keyStart = start, keyEnd = start] = rangeOf(key) ?? [];
        const name = isScalar(key) ? String(key.value) : "";
        const column = this.#column(keyStart);
        return this.#place(name, value, { start: keyStart, from: keyEnd, column }, home);
      });
      return { ...marks, kind: "mapping", entries, style, end: notes };
    }
    if (isSeq(node)) {
      let last = start;
      const items = node.items.map((item): Item => {
        const dash = isFlow ? last : this.#dashFrom(last);
        const [at = dash, behind = dash + 1] = rangeOf(item) ?? [];
        last = behind;
        // All dashes stand below the first one, with which the list begins.
        return this.#place("", item, { start: isFlow ? at : dash, from: dash, column: this.#column(start) }, home);
      });
      return { ...marks, kind: "list", items, style, end: notes };
    }
    return { ...marks, ...this.#scalar(node, start, end) };
  }

  /** The next dash of a list, behind blank lines and comments. */
  #dashFrom(offset: number): number {
    beforeDash.lastIndex = offset;
    beforeDash.test(this.#text);
    return beforeDash.lastIndex;
  }

  #column(offset: number): number {
    return this.#source.positionAt(offset).column;
  }

  #place(key: string, value: unknown, { start, from, column }: Where, home: Home): Entry {
    const item: Mutable<Entry> = { key, node: { kind: "nothing" }, before: [], blank: this.#isBlankAbove(start, home) };
    const placed = { item, start, column, home };
    this.placed.push(placed);
    item.node = this.node(value, from, placed);
    return item;
  }

  #isBlankAbove(start: number, { isFlow }: Home): boolean {
    return !isFlow && isBlankAbove(this.#text, start);
  }

  #marks(node: unknown, from: number, start: number): Marks {
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return {};
    const tag = node.tag === undefined ? undefined : /(?:^|\s)(![^\s]*)/.exec(this.#text.slice(from, start))?.[1];
    return { ...(node.anchor === undefined ? {} : { anchor: node.anchor }), ...(tag === undefined ? {} : { tag }) };
  }

  #scalar(node: unknown, start: number, end: number): Node {
    if (!isScalar(node)) return { kind: "nothing" };
    const text = typeof node.value === "string" ? node.value : String(node.source ?? "");
    const isNothing = node.type === "PLAIN" && nothings.has(text) && node.tag !== textTag;
    if (isNothing) return { kind: "nothing" };
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      const folded = node.type === "BLOCK_FOLDED" ? foldedLines(this.#text.slice(start, end)) : undefined;
      return { kind: "scalar", text: text.replace(/\n$/, ""), isText: true, isBlock: true, folded };
    }
    return { kind: "scalar", text, isText: node.type !== "PLAIN", isBlock: false };
  }
}

const beforeDash = /(?:\s|#[^\n]*)*/y;
const textTag = "tag:yaml.org,2002:str";

/** Whether the line above the one in which an offset stands is blank. */
export function isBlankAbove(text: string, offset: number): boolean {
  const start = lineStartOf(text, offset);
  if (start === 0) return false;
  const end = text[start - 1] === "\n" && text[start - 2] === "\r" ? start - 2 : start - 1;
  return text.slice(lineStartOf(text, end), end).trim() === "" && end > 0;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined;
}
