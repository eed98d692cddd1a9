import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { indentationAt } from "../../text/line-start.js";
import type { Source, Span } from "../../text/source.js";
import { excerpt } from "../expect.js";
import { LineEnd, Name, spanOf, type Token } from "../scan/tokens.js";
import { fileVocabulary, type Vocabulary } from "../vocabulary.js";
import { type Opening, openingOf } from "./opening.js";

/** A block that is open, or the file. */
export interface Level {
  readonly vocabulary: Vocabulary | undefined;
  /** The statement it belongs to, as a finding names it: `step pay`. */
  readonly name: string;
  readonly open: Token | undefined;
  /** Of the line that opens it. */
  readonly indentation: number;
  /** Of the first statement in it that stands on a line of its own. */
  content: number | undefined;
  /** The blocks in it that were closed, the last one last. */
  readonly children: Closed[];
}

/** A block that was closed, and where its `}` stands among the kept tokens. */
export interface Closed {
  readonly level: Level;
  readonly at: number;
}

/** The statement that is being read. */
export interface Begun {
  readonly first: Token;
  readonly second: Token | undefined;
  readonly opening: Opening | undefined;
}

/** The blocks that are open while the braces of a file are put right, and the tokens that have been kept. */
export class Nesting {
  readonly tokens: readonly Token[];
  readonly source: Source;
  readonly kept: (Token | undefined)[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly levels: Level[] = [
    {
      vocabulary: fileVocabulary,
      name: "the file",
      open: undefined,
      indentation: -1,
      content: undefined,
      children: [],
    },
  ];
  statement: Begun | undefined;
  /** Where an indentation was asked for last. */
  #looked = { offset: Number.POSITIVE_INFINITY, indentation: 0 };
  /** How many braces still have no partner. */
  missing: number;
  extra: number;

  constructor(tokens: readonly Token[], source: Source, missing: number, extra: number) {
    this.tokens = tokens;
    this.source = source;
    this.missing = missing;
    this.extra = extra;
  }

  get level(): Level {
    return this.levels.at(-1)!;
  }

  /** Whether a token is the first on its line. */
  startsLine(at: number): boolean {
    return at === 0 || this.tokens[at - 1]?.kind === LineEnd;
  }

  /** Of the token's line. Many tokens may stand on one line: what was found for one before is not looked for again. */
  indentationOf({ start }: Token): number {
    const { text } = this.source;
    const { offset, indentation } = this.#looked;
    const isFurther = offset <= start && !hasLineEnd(text, offset, start);
    const found = isFurther ? indentation : indentationAt(text, start);
    this.#looked = { offset: start, indentation: found };
    return found;
  }

  /** Opens the block of a statement. */
  levelOf({ first, second, opening }: Begun, open: Token | undefined): Level {
    const words = second?.kind === Name ? [first, second] : [first];
    const name = `\`${words.map((word) => excerpt(word.value)).join(" ")}\``;
    return {
      vocabulary: opening === undefined ? undefined : this.level.vocabulary?.within(opening.row),
      name,
      open,
      indentation: this.indentationOf(open ?? first),
      content: undefined,
      children: [],
    };
  }

  spanOf(token: Token): Span {
    return spanOf(token, this.source);
  }
}

function hasLineEnd(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (text[at] === "\n" || text[at] === "\r") return true;
  return false;
}

/** Whether a statement that begins so may stand in a block. */
export function knows({ vocabulary }: Level, first: Token, second: Token | undefined): boolean {
  return vocabulary !== undefined && openingOf(vocabulary, first, second) !== undefined;
}

/** A token that isn't in the source. */
export function virtual(kind: Token["kind"], offset: number): Token {
  return { kind, start: offset, end: offset, value: "", flaw: undefined };
}
