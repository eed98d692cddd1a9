import { createTokenInstance, type IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import {
  earlyClose,
  extraClose,
  lonelyOpen,
  missingClose,
  missingOpen,
  neverClosed,
} from "../diagnostics/messages/syntax.js";
import { indentationAt } from "../text/line-start.js";
import type { Source, Span } from "../text/source.js";
import { mayFollowWord } from "./continuation.js";
import { describe } from "./describe.js";
import { type Opening, openingOf } from "./opening.js";
import { Arrow, CloseBrace, Comma, endOf, isString, LineEnd, meaningOf, Name, OpenBrace, Semicolon } from "./tokens.js";
import { fileVocabulary, type Vocabulary } from "./vocabulary.js";

export interface Balanced {
  readonly tokens: readonly IToken[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives a list of tokens in which every brace has its partner. Where one is missing or too many, the words of the language
 * tell which: a statement that can't stand in its block, and could in one around it, shows that a `}` is missing before it;
 * one that could stand in the block closed last, that this was closed too early. Indentation settles what words leave open.
 * With `swallowed` the file's end is lost, and what isn't closed is no finding.
 */
export function balanceBraces(tokens: readonly IToken[], source: Source, swallowed: boolean): Balanced {
  const { missing, extra } = countUnmatched(tokens);
  if (missing === 0 && extra === 0) return { tokens, diagnostics: [] };
  return new Balancer(tokens, source, swallowed ? 0 : missing, extra).run(swallowed);
}

function countUnmatched(tokens: readonly IToken[]): { readonly missing: number; readonly extra: number } {
  let depth = 0;
  let extra = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === OpenBrace) depth++;
    else if (tokenType === CloseBrace && depth > 0) depth--;
    else if (tokenType === CloseBrace) extra++;
  }
  return { missing: depth, extra };
}

/** A block that is open, or the file. */
interface Level {
  readonly vocabulary: Vocabulary | undefined;
  /** The statement it belongs to, as a finding names it: `step pay`. */
  readonly name: string;
  readonly open: IToken | undefined;
  /** Of the line that opens it. */
  readonly indentation: number;
  /** Of the first statement in it that stands on a line of its own. */
  content: number | undefined;
}

/** The statement that is being read. */
interface Begun {
  readonly first: IToken;
  readonly second: IToken | undefined;
  readonly opening: Opening | undefined;
}

/** In tokens, of a block on one line: no line is looked through much further. */
const longestBlock = 200;

/** The innermost levels are looked through; no blueprint has more. */
const reach = 64;

class Balancer {
  readonly #tokens: readonly IToken[];
  readonly #source: Source;
  readonly #kept: (IToken | undefined)[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #levels: Level[] = [
    { vocabulary: fileVocabulary, name: "the file", open: undefined, indentation: -1, content: undefined },
  ];
  #missing: number;
  #extra: number;
  #statement: Begun | undefined;
  /** The block whose `}` came last, and where that stands among the kept tokens. */
  #closed: { readonly level: Level; readonly at: number } | undefined;

  constructor(tokens: readonly IToken[], source: Source, missing: number, extra: number) {
    this.#tokens = tokens;
    this.#source = source;
    this.#missing = missing;
    this.#extra = extra;
  }

  run(swallowed: boolean): Balanced {
    for (const [at, token] of this.#tokens.entries()) {
      if (token.tokenType === OpenBrace) this.#open(token);
      else if (token.tokenType === CloseBrace) this.#close(token, at);
      else if (token.tokenType === Semicolon) this.#statement = undefined;
      else if (token.tokenType !== LineEnd && this.#begins(token, at)) this.#begin(token, at);
      else if (this.#extra > 0) this.#openWithin(token, at);
      if (token.tokenType !== OpenBrace && token.tokenType !== CloseBrace) this.#kept.push(token);
    }
    this.#finish(swallowed);
    return { tokens: this.#kept.filter((token) => token !== undefined), diagnostics: this.#diagnostics };
  }

  get #level(): Level {
    return this.#levels.at(-1)!;
  }

  #begins(token: IToken, at: number): boolean {
    if (this.#statement === undefined) return true;
    if (this.#tokens[at - 1]?.tokenType !== LineEnd || token.tokenType === Arrow) return false;
    const before = this.#tokens[at - 2]?.tokenType;
    return before !== Comma && before !== Arrow;
  }

  #begin(first: IToken, at: number): void {
    const second = this.#tokens[at + 1];
    const indentation = this.#startsLine(at) ? indentationAt(this.#source.text, first.startOffset) : undefined;
    if (this.#missing > 0) this.#closeBefore(first, second, indentation);
    else if (this.#extra > 0) this.#reopenBefore(first, second, indentation);
    const level = this.#level;
    level.content ??= indentation;
    const { vocabulary } = level;
    const opening = vocabulary === undefined ? undefined : openingOf(vocabulary, first, second);
    this.#statement = { first, second, opening };
    this.#closed = undefined;
  }

  #startsLine(at: number): boolean {
    return at === 0 || this.#tokens[at - 1]?.tokenType === LineEnd;
  }

  #knows({ vocabulary }: Level, first: IToken, second: IToken | undefined): boolean {
    return vocabulary !== undefined && openingOf(vocabulary, first, second) !== undefined;
  }

  /** Closes what must have been closed before a statement. */
  #closeBefore(first: IToken, second: IToken | undefined, indentation: number | undefined): void {
    const knows = (level: Level): boolean => this.#knows(level, first, second);
    const isOutside = ({ content, indentation: opened }: Level): boolean =>
      indentation !== undefined && content !== undefined && content > opened && indentation <= opened;
    if (knows(this.#level) && !isOutside(this.#level)) return;
    const outermost = Math.max(0, this.#levels.length - 1 - Math.min(this.#missing, reach));
    let home: number | undefined;
    for (let at = this.#levels.length - 2; at >= outermost; at--) {
      if (!knows(this.#levels[at]!)) continue;
      home ??= at;
      if (isOutside(this.#levels[at]!)) continue;
      home = at;
      break;
    }
    if (home !== undefined) this.#insertCloses(home + 1, first);
  }

  /** Inserts the closing braces of all levels from one on, before a token. */
  #insertCloses(from: number, before: IToken): void {
    const inner = this.#level;
    const related = inner.open === undefined ? [] : [{ span: this.#spanOf(inner.open), message: "It is opened here." }];
    const words = { block: inner.name, before: describe(before) };
    this.#diagnostics.push(missingClose(this.#spanOf(before), words, { related }));
    const lineEnd =
      this.#kept.at(-1)?.tokenType === LineEnd ? this.#kept.pop() : virtual(Semicolon, before.startOffset);
    for (; this.#levels.length > from; this.#levels.pop()) {
      this.#kept.push(virtual(CloseBrace, before.startOffset));
      this.#missing--;
    }
    this.#kept.push(lineEnd);
  }

  /** A statement that belongs into the block before it, which was closed too early, or never opened. */
  #reopenBefore(first: IToken, second: IToken | undefined, indentation: number | undefined): void {
    const outer = this.#level;
    const fits = this.#knows(outer, first, second);
    if (this.#closed !== undefined) {
      const { level } = this.#closed;
      const isFurtherIn = outer.content !== undefined && outer.content !== indentation && level.content === indentation;
      if (this.#knows(level, first, second) && (!fits || isFurtherIn)) this.#reopen(this.#closed);
    } else if (this.#statement?.opening !== undefined && !fits) {
      const level = this.#levelOf(this.#statement, undefined);
      if (this.#knows(level, first, second)) this.#insertOpen(level);
    }
  }

  #reopen({ level, at }: { readonly level: Level; readonly at: number }): void {
    this.#diagnostics.push(earlyClose(this.#spanOf(this.#kept[at]!), { block: level.name }));
    this.#kept[at] = undefined;
    this.#levels.push(level);
    this.#closed = undefined;
    this.#extra--;
  }

  /** Behind the last token that is kept, on its line. */
  #insertOpen(level: Level): void {
    const lineEnd = this.#kept.at(-1)?.tokenType === LineEnd ? this.#kept.pop() : undefined;
    const last = this.#kept.at(-1)!;
    this.#diagnostics.push(missingOpen(this.#spanOf(last), { block: level.name }));
    this.#kept.push(virtual(OpenBrace, endOf(last)));
    if (lineEnd !== undefined) this.#kept.push(lineEnd);
    this.#levels.push(level);
    this.#extra--;
  }

  /** `pain "Late" severity 2 }`: a word of the block, on the line of its statement, and a `}` further on. */
  #openWithin(token: IToken, at: number): void {
    const opening = this.#statement?.opening;
    if (opening === undefined || token.tokenType !== Name) return;
    const inner = this.#level.vocabulary!.within(opening.row);
    const row = inner.get(meaningOf(token));
    const before = this.#tokens[at - 1];
    if (
      row === undefined ||
      row.inline ||
      before === this.#statement?.first ||
      !mayFollowWord(row, this.#tokens[at + 1])
    )
      return;
    if ((!isString(before) && before !== this.#statement?.second) || !this.#closesOnLine(at)) return;
    this.#insertOpen(this.#levelOf(this.#statement!, undefined));
    this.#statement = undefined;
    this.#begin(token, at);
  }

  #closesOnLine(at: number): boolean {
    for (let next = at; next < Math.min(at + longestBlock, this.#tokens.length); next++) {
      const type = this.#tokens[next]!.tokenType;
      if (type === CloseBrace) return true;
      if (type === LineEnd || type === OpenBrace) return false;
    }
    return false;
  }

  #levelOf(statement: Begun, open: IToken | undefined): Level {
    const { first, second, opening } = statement;
    const { vocabulary } = this.#level;
    const name =
      second?.tokenType === Name ? `\`${meaningOf(first)} ${meaningOf(second)}\`` : `\`${meaningOf(first)}\``;
    return {
      vocabulary: opening === undefined ? undefined : vocabulary?.within(opening.row),
      name,
      open,
      indentation: indentationAt(this.#source.text, (open ?? first).startOffset),
      content: undefined,
    };
  }

  #open(token: IToken): void {
    const statement = this.#statement;
    this.#statement = undefined;
    if (statement === undefined && this.#missing > 0) {
      this.#diagnostics.push(lonelyOpen(this.#spanOf(token), {}));
      this.#missing--;
      return;
    }
    this.#kept.push(token);
    this.#levels.push(
      statement === undefined ? { ...this.#level, open: token, content: undefined } : this.#levelOf(statement, token),
    );
  }

  #close(token: IToken, at: number): void {
    this.#statement = undefined;
    const startsLine = this.#startsLine(at);
    if (startsLine && this.#missing > 0) this.#closeInner(token);
    if ((startsLine && this.#extra > 0 && this.#isMisplaced(token, at)) || this.#levels.length === 1) {
      this.#drop(token);
      return;
    }
    this.#kept.push(token);
    this.#closed = { level: this.#levels.pop()!, at: this.#kept.length - 1 };
  }

  #drop(token: IToken): void {
    const span = this.#spanOf(token);
    const { open, name } = this.#level;
    this.#diagnostics.push(open === undefined ? extraClose(span, {}) : earlyClose(span, { block: name }));
    this.#extra--;
  }

  /**
   * Whether a `}` at the beginning of its line stands where none does that closes the innermost block, while what follows
   * may go on in that block. One that stands where the block closed last would have been closed shows that it was too early.
   */
  #isMisplaced(token: IToken, at: number): boolean {
    const indentation = indentationAt(this.#source.text, token.startOffset);
    if (indentation === this.#level.indentation) return false;
    if (this.#closed?.level.indentation === indentation) {
      this.#reopen(this.#closed);
      return false;
    }
    const { content, indentation: opened } = this.#level;
    if (content === undefined || content <= opened) return false;
    let next = at + 1;
    while (this.#tokens[next]?.tokenType === LineEnd) next++;
    const follower = this.#tokens[next];
    if (follower === undefined) return false;
    return follower.tokenType === CloseBrace || this.#knows(this.#level, follower, this.#tokens[next + 1]);
  }

  /** A `}` that begins its line as far in as the line that opened a block further out closes that one. */
  #closeInner(token: IToken): void {
    const indentation = indentationAt(this.#source.text, token.startOffset);
    if (this.#level.indentation <= indentation) return;
    const outermost = Math.max(1, this.#levels.length - 1 - Math.min(this.#missing, reach));
    for (let at = this.#levels.length - 2; at >= outermost; at--) {
      if (this.#levels[at]!.indentation !== indentation) continue;
      this.#insertCloses(at + 1, token);
      return;
    }
  }

  #finish(swallowed: boolean): void {
    const last = this.#tokens.at(-1);
    const inner = this.#level;
    if (last === undefined || inner.open === undefined) return;
    if (!swallowed) {
      const content = this.#kept.findLast((token) => token !== undefined && token.tokenType !== LineEnd) ?? last;
      const related = [{ span: this.#spanOf(inner.open), message: "It is opened here." }];
      const others = this.#levels.length - 2;
      this.#diagnostics.push(neverClosed(this.#spanOf(content), { block: inner.name, others }, { related }));
    }
    for (; this.#levels.length > 1; this.#levels.pop()) this.#kept.push(virtual(CloseBrace, endOf(last)));
  }

  #spanOf(token: IToken): Span {
    return { source: this.#source, start: token.startOffset, end: endOf(token) };
  }
}

/** A brace that isn't in the source. */
function virtual(type: typeof OpenBrace, offset: number): IToken {
  return createTokenInstance(type, "", offset, offset, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
}
