import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import type { Fault } from "./fault.js";

/** What a token knows beside its image: what it stands for, and what is wrong within it. */
export interface Payload {
  /** A name in NFC, a string's content, the sign that is meant. */
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly block?: boolean;
  /** It swallowed what was meant to follow. */
  readonly unclosed?: boolean;
  /** It may be left out without a loss. */
  readonly blank?: boolean;
}

/** What the head of a statement is made of. */
export const HeadToken = createToken({ name: "HeadToken", pattern: Lexer.NA });
/** What ends a statement: a line's end, where `endStatements` leaves it, or `;`. */
export const StatementEnd = createToken({ name: "StatementEnd", pattern: Lexer.NA });

function token(name: string, ...categories: TokenType[]): TokenType {
  return createToken({ name, pattern: Lexer.NA, categories });
}

export const LineEnd = token("LineEnd", StatementEnd);
export const LineComment = token("LineComment");
export const BlockComment = token("BlockComment");
export const OpenBrace = token("OpenBrace");
export const CloseBrace = token("CloseBrace");
export const Semicolon = token("Semicolon", StatementEnd);
export const Comma = token("Comma", HeadToken);
export const Colon = token("Colon", HeadToken);
export const Text = token("Text", HeadToken);
export const Str = token("Str", HeadToken);
/** A text in quotes of another sort. */
export const OtherQuotes = token("OtherQuotes", HeadToken);
export const Name = token("Name", HeadToken);
export const Quantity = token("Quantity", HeadToken);
export const Arrow = token("Arrow", HeadToken);
export const Operator = token("Operator", HeadToken);
/** What begins no other token. */
export const Odd = token("Odd", HeadToken);

export const tokenTypes: readonly TokenType[] = [
  LineEnd,
  Name,
  Text,
  Str,
  Quantity,
  Arrow,
  Operator,
  Comma,
  Semicolon,
  Colon,
  OpenBrace,
  CloseBrace,
  LineComment,
  BlockComment,
  OtherQuotes,
  Odd,
  HeadToken,
  StatementEnd,
];

/** Whether a token is a text in quotes. */
export function isString(token: IToken | undefined): boolean {
  const type = token?.tokenType;
  return type === Str || type === Text || type === OtherQuotes;
}

/** What a token stands for. */
export function meaningOf(token: IToken): string {
  return payloadOf(token)?.value ?? token.image;
}

export function payloadOf(token: IToken): Payload | undefined {
  return token.payload as Payload | undefined;
}

/** The offset behind a token. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
