import type { IToken, TokenType } from "chevrotain";
import { unclosedComment } from "../../diagnostics/messages/syntax.js";
import { beginsId } from "../names.js";
import type { Fault } from "./fault.js";
import { canonicalName, endOfName } from "./name.js";
import { endOfQuantity } from "./number.js";
import { scanOdd, scanOtherQuotes } from "./odd.js";
import { scanSign } from "./sign.js";
import { scanString } from "./string.js";
import { scanText, textMark } from "./text.js";
import {
  Arrow,
  BlockComment,
  CloseBrace,
  Colon,
  Comma,
  endOf,
  LineComment,
  LineEnd,
  Name,
  Odd,
  OpenBrace,
  Operator,
  OtherQuotes,
  type Payload,
  Quantity,
  Semicolon,
  Str,
  Text,
} from "./tokens.js";

/** What a text is cut into. */
export interface Tokens {
  readonly tokens: IToken[];
  readonly comments: IToken[];
}

const noFaults: readonly Fault[] = [];
const [tab, newline, carriageReturn, blank, quote, slash] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2f];
const marks: ReadonlyMap<number, TokenType> = new Map([
  [0x7b, OpenBrace],
  [0x7d, CloseBrace],
  [0x2c, Comma],
  [0x3a, Colon],
  [0x3b, Semicolon],
]);

/**
 * Cuts a text into tokens, of which there is one for every character but blanks between them. By hand: chevrotain's own
 * lexer takes longer to set up than a file to be read, and asks all kinds of tokens where the first character tells.
 */
export function tokenize(text: string): Tokens {
  const tokens: IToken[] = [];
  const comments: IToken[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === blank || code === tab) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, code);
    if (token.tokenType === LineComment || token.tokenType === BlockComment) comments.push(token);
    else tokens.push(token);
    at = endOf(token);
  }
  return { tokens, comments };
}

function tokenAt(text: string, at: number, code: number): IToken {
  if (beginsId(text, at)) return name(text, at);
  if (code === newline || code === carriageReturn) return plain(text, at, endOfBlank(text, at), LineEnd);
  if (code === quote) return string(text, at);
  const mark = marks.get(code);
  if (mark !== undefined) return plain(text, at, at + 1, mark);
  const end = endOfQuantity(text, at);
  if (end > at) return plain(text, at, end, Quantity);
  return (code === slash ? comment(text, at) : undefined) ?? sign(text, at) ?? quotes(text, at) ?? odd(text, at);
}

function create(type: TokenType, startOffset: number, image: string, payload?: Payload): IToken {
  return { image, startOffset, tokenTypeIdx: type.tokenTypeIdx!, tokenType: type, payload };
}

function plain(text: string, start: number, end: number, type: TokenType): IToken {
  return create(type, start, text.slice(start, end));
}

function name(text: string, start: number): IToken {
  const image = text.slice(start, endOfName(text, start));
  const value = canonicalName(image);
  return create(Name, start, image, value === image ? undefined : { value, faults: noFaults });
}

function endOfBlank(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== blank && code !== tab && code !== newline && code !== carriageReturn) return at;
    at++;
  }
}

function string(text: string, start: number): IToken {
  const isText = text.startsWith(textMark, start);
  const scanned = isText ? scanText(text, start) : scanString(text, start);
  return create(isText ? Text : Str, start, text.slice(start, scanned.end), scanned);
}

function comment(text: string, start: number): IToken | undefined {
  if (text.startsWith("//", start)) {
    let end = start + 2;
    while (end < text.length && text.charCodeAt(end) !== newline && text.charCodeAt(end) !== carriageReturn) end++;
    return plain(text, start, end, LineComment);
  }
  if (!text.startsWith("/*", start)) return undefined;
  const close = text.indexOf("*/", start + 2);
  if (close >= 0) return plain(text, start, close + 2, BlockComment);
  const fault: Fault = { start, end: start + 2, say: (span) => unclosedComment(span, {}) };
  return create(BlockComment, start, text.slice(start), { value: "", faults: [fault], unclosed: true });
}

function sign(text: string, start: number): IToken | undefined {
  const scanned = scanSign(text, start);
  if (scanned === undefined || scanned.kind === "stray") return undefined;
  const faults = scanned.fault === undefined ? noFaults : [scanned.fault(start)];
  return create(scanned.kind === "arrow" ? Arrow : Operator, start, scanned.written, { value: scanned.meant, faults });
}

function quotes(text: string, start: number): IToken | undefined {
  const scanned = scanOtherQuotes(text, start);
  if (scanned === undefined) return undefined;
  const payload = { value: scanned.value, faults: [scanned.fault], block: false };
  return create(OtherQuotes, start, text.slice(start, scanned.end), payload);
}

function odd(text: string, start: number): IToken {
  const { end, fault, blank: isBlank } = scanOdd(text, start);
  return create(Odd, start, text.slice(start, end), { value: "", faults: [fault], blank: isBlank });
}
