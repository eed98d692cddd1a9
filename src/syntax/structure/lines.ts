import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { openOnNextLine } from "../../diagnostics/messages/syntax.js";
import type { Source } from "../../text/source.js";
import { Arrow, CloseBrace, Comma, LineEnd, OpenBrace, Semicolon, spanOf, type Token } from "../scan/tokens.js";
import { fileVocabulary, type Vocabulary } from "../vocabulary.js";
import { goesOn } from "./continuation.js";
import { type Opening, openingOf } from "./opening.js";

export interface Lined {
  readonly tokens: Token[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Leaves those line ends among the tokens that end a statement. A statement goes on over a line end after a comma or an
 * arrow, unless the next line begins a statement of its own, and where the next line begins with an arrow.
 */
export function endStatements(tokens: readonly Token[], source: Source): Lined {
  return new Lines(tokens, source).run();
}

class Lines {
  readonly #tokens: readonly Token[];
  readonly #source: Source;
  readonly #kept: Token[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  /** Of the blocks that are open; nothing for that of a statement which can't be told. */
  readonly #open: (Vocabulary | undefined)[] = [fileVocabulary];
  /** The first token of the statement that is being read. */
  #first: Token | undefined;
  #opening: Opening | undefined;

  constructor(tokens: readonly Token[], source: Source) {
    this.#tokens = tokens;
    this.#source = source;
  }

  run(): Lined {
    for (let at = 0; at < this.#tokens.length; at++) {
      if (this.#tokens[at]!.kind !== LineEnd) {
        this.#token(at);
        continue;
      }
      while (this.#tokens[at + 1]?.kind === LineEnd) at++;
      this.#lineEnd(at);
    }
    return { tokens: this.#kept, diagnostics: this.#diagnostics };
  }

  #token(at: number): void {
    const token = this.#tokens[at]!;
    this.#kept.push(token);
    switch (token.kind) {
      case OpenBrace:
        this.#open.push(this.#inner());
        this.#first = undefined;
        break;
      case CloseBrace:
        if (this.#open.length > 1) this.#open.pop();
        this.#first = undefined;
        break;
      case Semicolon:
        this.#first = undefined;
        break;
      default:
        if (this.#first === undefined) this.#begin(token, this.#tokens[at + 1]);
    }
  }

  #begin(first: Token, second: Token | undefined): void {
    const vocabulary = this.#open.at(-1);
    this.#first = first;
    this.#opening = vocabulary === undefined ? undefined : openingOf(vocabulary, first, second);
  }

  #inner(): Vocabulary | undefined {
    const vocabulary = this.#open.at(-1);
    if (this.#first === undefined || vocabulary === undefined) return vocabulary;
    return this.#opening === undefined ? undefined : vocabulary.within(this.#opening.row);
  }

  #lineEnd(at: number): void {
    const token = this.#tokens[at]!;
    const before = this.#kept.at(-1);
    if (this.#first === undefined) {
      // Behind a block the next statement needs a line of its own.
      if (before?.kind === CloseBrace) this.#kept.push(token);
      return;
    }
    const next = this.#tokens[at + 1];
    if (next?.kind === OpenBrace) {
      // A block that may not stand at all is reported as that.
      if (this.#opening?.row.items().length === 0) return;
      this.#diagnostics.push(openOnNextLine(spanOf(next, this.#source), {}));
      return;
    }
    if (next?.kind === Arrow) return;
    const waits = before?.kind === Comma || before?.kind === Arrow;
    if (waits && goesOn({ tokens: this.#tokens, at: at + 1, before, ...this.#statement() })) return;
    this.#kept.push(token);
    this.#first = undefined;
  }

  #statement() {
    const vocabulary = this.#open.at(-1);
    return { source: this.#source, vocabulary, first: this.#first!, row: this.#opening?.row };
  }
}
