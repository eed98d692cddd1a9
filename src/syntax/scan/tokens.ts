import type { Source, Span } from "../../text/source.js";
import type { Fault } from "./fault.js";

/* The kinds of tokens, numbers because so many of them are compared. Their order counts: from `Comma` on stands what the head of a statement is made of, and `Str` to `OtherQuotes`
   are texts in quotes. */
export const LineEnd = 0;
export const Semicolon = 1;
export const OpenBrace = 2;
export const CloseBrace = 3;
export const LineComment = 4;
export const BlockComment = 5;
export const Comma = 6;
export const Colon = 7;
export const Name = 8;
export const Quantity = 9;
export const Arrow = 10;
export const Operator = 11;
export const Str = 12;
export const Text = 13;
/** A text in quotes of another sort. */
export const OtherQuotes = 14;
/** What begins no other token. */
export const Odd = 15;

/** A stretch of the source that is read as one. Its image is cut out of the source where a finding shows it. */
export interface Token {
  readonly kind: number;
  readonly start: number;
  /** The offset behind it. */
  readonly end: number;
  /** What it stands for: a name in NFC, a text's content, the sign that is meant. */
  readonly value: string;
  readonly flaw: Flaw | undefined;
}

/** What is wrong with a token. */
export interface Flaw {
  readonly faults: readonly Fault[];
  /** It swallowed what was meant to follow. */
  readonly unclosed?: boolean;
  /** It may be left out without a loss. */
  readonly blank?: boolean;
}

/** Whether it belongs to the head of a statement. */
export function isOfHead({ kind }: Token): boolean {
  return kind >= Comma;
}

/** Whether a token is a text in quotes. */
export function isString(token: Token | undefined): boolean {
  return token !== undefined && token.kind >= Str && token.kind <= OtherQuotes;
}

/** A token as it was written. */
export function imageOf({ start, end }: Token, { text }: Source): string {
  return text.slice(start, end);
}

export function spanOf({ start, end }: Token, source: Source): Span {
  return { source, start, end };
}
