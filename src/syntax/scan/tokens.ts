import { type CustomPatternMatcherReturn, createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { unclosedComment } from "../../diagnostics/messages/syntax.js";
import type { Fault } from "./fault.js";
import { canonicalName, endOfName } from "./name.js";
import { endOfQuantity } from "./number.js";
import { otherQuotes, scanOdd, scanOtherQuotes } from "./odd.js";
import { scanSign, signCharacters } from "./sign.js";
import { type ScannedString, scanString } from "./string.js";
import { scanText, textMark } from "./text.js";

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

const noFaults: readonly Fault[] = [];

/** Every character, as chevrotain's table of first characters knows them: beyond 255 it has one entry for 255 of them. */
const everything = Array.from({ length: 512 }, (_, index) =>
  index < 256 ? index : Math.max(256, (index - 255) * 255),
);
const digits = [..."0123456789"];

type Scan = (text: string, start: number) => CustomPatternMatcherReturn | null;

function custom(
  name: string,
  startsWith: readonly (string | number)[],
  exec: Scan,
  rest: { group?: string; lines?: true } = {},
): TokenType {
  const { group, lines } = rest;
  return createToken({
    name,
    pattern: { exec },
    start_chars_hint: [...startsWith],
    line_breaks: lines ?? false,
    ...(group === undefined ? { categories: [HeadToken] } : { group }),
  });
}

function match(image: string, payload?: Payload): CustomPatternMatcherReturn {
  const result: CustomPatternMatcherReturn = [image];
  if (payload !== undefined) result.payload = payload;
  return result;
}

export const Blank = createToken({ name: "Blank", pattern: /[ \t]+/, group: Lexer.SKIPPED });
export const LineEnd = createToken({
  name: "LineEnd",
  pattern: /[\r\n][ \t\r\n]*/,
  line_breaks: true,
  categories: [StatementEnd],
});
export const LineComment = createToken({ name: "LineComment", pattern: /\/\/[^\r\n]*/, group: "comments" });
export const BlockComment = custom("BlockComment", ["/"], scanComment, { group: "comments", lines: true });
export const OpenBrace = createToken({ name: "OpenBrace", pattern: "{" });
export const CloseBrace = createToken({ name: "CloseBrace", pattern: "}" });
export const Semicolon = createToken({ name: "Semicolon", pattern: ";", categories: [StatementEnd] });
export const Comma = createToken({ name: "Comma", pattern: ",", categories: [HeadToken] });
export const Colon = createToken({ name: "Colon", pattern: ":", categories: [HeadToken] });
export const Text = custom(
  "Text",
  ['"'],
  (text, at) => (text.startsWith(textMark, at) ? string(text, at, scanText(text, at)) : null),
  {
    lines: true,
  },
);
export const Str = custom("Str", ['"'], (text, at) => string(text, at, scanString(text, at)));
export const OtherQuotes = custom("OtherQuotes", otherQuotes, (text, at) => {
  const scanned = scanOtherQuotes(text, at);
  if (scanned === undefined) return null;
  return match(text.slice(at, scanned.end), { value: scanned.value, faults: [scanned.fault], block: false });
});
export const Name = custom(
  "Name",
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_", ...everything.slice(0x80)],
  scanName,
);
export const Quantity = custom("Quantity", [...digits, "+", "-"], (text, at) => {
  const end = endOfQuantity(text, at);
  return end === at ? null : match(text.slice(at, end));
});
export const Arrow = custom("Arrow", signCharacters, (text, at) => sign(text, at, "arrow"));
export const Operator = custom("Operator", signCharacters, (text, at) => sign(text, at, "operator"));
/** What begins no other token. */
export const Odd = custom("Odd", everything, (text, at) => {
  const { end, fault, blank } = scanOdd(text, at);
  return match(text.slice(at, end), { value: "", faults: [fault], blank });
});

/** In the order in which they are tried. */
export const tokenTypes: readonly TokenType[] = [
  Blank,
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

function scanName(text: string, start: number): CustomPatternMatcherReturn | null {
  const end = endOfName(text, start);
  if (end === start) return null;
  const image = text.slice(start, end);
  const value = canonicalName(image);
  return match(image, value === image ? undefined : { value, faults: noFaults });
}

function scanComment(text: string, start: number): CustomPatternMatcherReturn | null {
  if (!text.startsWith("/*", start)) return null;
  const close = text.indexOf("*/", start + 2);
  if (close >= 0) return match(text.slice(start, close + 2));
  const fault: Fault = { start, end: start + 2, say: (span) => unclosedComment(span, {}) };
  return match(text.slice(start), { value: "", faults: [fault], unclosed: true });
}

function string(text: string, start: number, scanned: ScannedString): CustomPatternMatcherReturn {
  return match(text.slice(start, scanned.end), scanned);
}

function sign(text: string, start: number, kind: "arrow" | "operator"): CustomPatternMatcherReturn | null {
  const scanned = scanSign(text, start);
  if (scanned?.kind !== kind) return null;
  const faults = scanned.fault === undefined ? noFaults : [scanned.fault(start)];
  return match(scanned.written, { value: scanned.meant, faults });
}
