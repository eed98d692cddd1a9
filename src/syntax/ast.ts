import type { Source, Span } from "../text/source.js";
import type { Literal } from "../values/quantity.js";
import type { Word } from "./word.js";

/**
 * A file, read: the tree that both forms give. It says what was written and where, not what it means; the same
 * blueprint as text and as YAML gives the same tree but for spans, order of interleaved kinds, and `block`.
 */
export interface Document {
  readonly source: Source;
  readonly form: "text" | "yaml";
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  /** Names in statements that couldn't be read: a reference to one of them is no second finding. */
  readonly unread: ReadonlySet<string>;
}

/** One statement of the language: a word, perhaps a name, the parts that the word asks for, and a block. */
export interface Statement {
  /** The row of the language that it follows. */
  readonly word: Word;
  /** Of the keyword; in a short handshake, of the sender. */
  readonly head: Span;
  /** Of the statement with its block. */
  readonly span: Span;
  readonly id?: Name | undefined;
  readonly title?: StringValue | undefined;
  readonly was?: Name | undefined;
  /** By the part's name in the row; a part that stands for a list has several values. */
  readonly parts: ReadonlyMap<string, readonly Value[]>;
  /** The handshakes of a handshake statement, or those that leave an action. A chain is several. */
  readonly links: readonly Link[];
  /** The block: modifiers of an action stand here too, wherever they were written. */
  readonly items: readonly Statement[];
}

/** An id as declared, in NFC. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

export const arrows = { "->": "handover", "~>": "notify", "<->": "exchange" } as const;
export type ArrowKind = (typeof arrows)[keyof typeof arrows];

/** One handshake as written. In a chain, `from` is the very object that is `to` in the link before. */
export interface Link {
  /** Absent where the sender is the action that the link hangs on. */
  readonly from?: RefValue | undefined;
  readonly kind: ArrowKind;
  /** Of the arrow; in YAML of the entry. */
  readonly at: Span;
  readonly to: RefValue;
  readonly label?: StringValue | undefined;
}

export interface StringValue {
  readonly kind: "string";
  readonly value: string;
  /** Written as text over several lines. */
  readonly block: boolean;
  readonly span: Span;
}

/** `pay.tap`: its parts in NFC. */
export interface RefValue {
  readonly kind: "ref";
  readonly path: readonly string[];
  readonly span: Span;
}

/** A word of a fixed set, or a flag. */
export interface WordValue {
  readonly kind: "word";
  readonly value: string;
  readonly span: Span;
}

export interface LiteralValue {
  readonly kind: "literal";
  readonly value: Literal;
  readonly span: Span;
}

export type Value = StringValue | RefValue | WordValue | LiteralValue;

export interface Comment {
  readonly span: Span;
  /** What stands in it, without its marks. */
  readonly text: string;
}
