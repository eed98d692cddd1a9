import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source, Span } from "../../text/source.js";
import type { RefValue, Statement, StringValue } from "../ast.js";
import { wordsIn } from "../names.js";
import { imageOf, isString, Name, spanOf, Text, type Token } from "../scan/tokens.js";
import type { Word } from "../word.js";
import { describe } from "./describe.js";

/** Where the parse of a file gathers what it finds. */
export interface Ledger {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
  /** Names in statements that couldn't be read. */
  readonly unread: Set<string>;
  /** A text or comment without an end has swallowed the rest of the file. */
  readonly isCut: boolean;
  /** `use` lines that stand within a block: the names they bring aren't missed. */
  readonly strayUses: Statement[];
}

const noModifiers: ReadonlyMap<string, Word> = new Map();

/** The tokens of one statement before its block, and how far they have been read. */
export class Head {
  readonly ledger: Ledger;
  /** Whether something is wrong with it, found here or among its characters: that is the one finding it gets. */
  failed = false;
  /** The row that is being read, an example of which may help. */
  row: Word | undefined;
  /** The words that may go on with the line behind its name and its values. */
  modifiers: ReadonlyMap<string, Word> = noModifiers;
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;
  #at: number;
  #silent = false;

  /** Of all tokens those from one on to another, which isn't among them. */
  constructor(tokens: readonly Token[], from: number, to: number, ledger: Ledger) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#at = from;
    this.ledger = ledger;
  }

  get first(): Token {
    return this.#tokens[this.#from]!;
  }

  /** The last of all its tokens. */
  get final(): Token {
    return this.#tokens[this.#to - 1]!;
  }

  /** The next token, or one further on. */
  peek(ahead = 0): Token | undefined {
    const at = this.#at + ahead;
    return at < this.#to ? this.#tokens[at] : undefined;
  }

  take(): Token {
    const token = this.#tokens[this.#at]!;
    this.#at++;
    return token;
  }

  skip(count: number): void {
    this.#at += count;
  }

  /** The token read last, behind which something may be missing. */
  get last(): Token {
    return this.#tokens[Math.max(this.#at - 1, this.#from)]!;
  }

  /** Whether the next token, or one further on, is this very word. */
  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === Name && token.value === word;
  }

  isName(ahead = 0): boolean {
    return this.peek(ahead)?.kind === Name;
  }

  isString(ahead = 0): boolean {
    return isString(this.peek(ahead));
  }

  /** Reports what is wrong and gives the statement up; a statement gets one finding. */
  fail(finding: Diagnostic): void {
    this.report(finding);
    this.failed = true;
  }

  /** Reports what is wrong, and goes on reading. */
  report(finding: Diagnostic): void {
    if (!this.#silent) this.ledger.diagnostics.push(finding);
    this.#silent = true;
  }

  silence(): void {
    this.#silent = true;
  }

  spanOf(token: Token): Span {
    return spanOf(token, this.ledger.source);
  }

  /** A token as it was written. */
  imageOf(token: Token): string {
    return imageOf(token, this.ledger.source);
  }

  /** A token, to somebody who reads the source. */
  describe(token: Token): string {
    return describe(token, this.ledger.source);
  }

  /** From a token to the one read last. */
  spanFrom(token: Token): Span {
    return { source: this.ledger.source, start: token.start, end: this.last.end };
  }

  /** Whether a name is a word that goes on with the line: that of a part of the row, or of a modifier. */
  follows(name: string): boolean {
    return this.modifiers.has(name) || this.row?.parts.some((part) => (part.lead ?? part.name) === name) === true;
  }

  /** Reads a name as a reference. */
  takeRef(): RefValue {
    const token = this.take();
    const name = token.value;
    // To split what has no dot costs several times as much as to look for one.
    return { kind: "ref", path: name.includes(".") ? name.split(".") : [name], span: this.spanOf(token) };
  }

  takeString(): StringValue {
    const token = this.take();
    const block = token.kind === Text;
    return { kind: "string", value: token.value, block, span: this.spanOf(token) };
  }

  /** All names of the statement: whatever they declare or mention is no second finding. */
  giveUp(): void {
    for (let at = this.#from; at < this.#to; at++) forget(this.#tokens[at]!, this.ledger);
  }
}

/** Adds the names of a token, those that a text without an end has swallowed among them. */
export function forget(token: Token, { source, unread }: Pick<Ledger, "source" | "unread">): void {
  if (token.kind === Name) {
    const name = token.value;
    unread.add(name);
    if (name.includes(".")) for (const part of name.split(".")) unread.add(part);
  } else if (token.flaw?.unclosed === true) {
    for (const name of wordsIn(imageOf(token, source))) unread.add(name);
  }
}
