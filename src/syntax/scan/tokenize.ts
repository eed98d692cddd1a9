import { unclosedComment } from "../../diagnostics/messages/syntax.js";
import { endOfRun } from "../../text/run.js";
import { beginsId, endOfPath } from "../names.js";
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
  type Flaw,
  LineComment,
  LineEnd,
  Name,
  Odd,
  OpenBrace,
  Operator,
  OtherQuotes,
  Quantity,
  Semicolon,
  Str,
  Text,
  type Token,
} from "./tokens.js";

/** What a text is cut into. */
export interface Tokens {
  readonly tokens: Token[];
  readonly comments: Token[];
  /** Whether something is wrong with one of them. */
  readonly isFlawed: boolean;
}

const [tab, newline, carriageReturn, blank, quote, slash] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2f];

/** Cuts a text into tokens, of which there is one for every character but blanks between them. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const comments: Token[] = [];
  let isFlawed = false;
  const isPlain = isAscii(text);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === blank || code === tab) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, code, isPlain);
    if (token.kind === LineComment || token.kind === BlockComment) comments.push(token);
    else tokens.push(token);
    isFlawed ||= token.flaw !== undefined;
    at = token.end;
  }
  return { tokens, comments, isFlawed };
}

/** Whether names need no second look. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function tokenAt(text: string, at: number, code: number, isPlain: boolean): Token {
  if (beginsId(text, at)) return name(text, at, isPlain);
  switch (code) {
    case newline:
    case carriageReturn:
      return create(LineEnd, at, endOfRun(blanks, text, at));
    case quote:
      return string(text, at);
    case 0x7b:
      return create(OpenBrace, at, at + 1);
    case 0x7d:
      return create(CloseBrace, at, at + 1);
    case 0x2c:
      return create(Comma, at, at + 1, ",");
    case 0x3a:
      return create(Colon, at, at + 1, ":");
    case 0x3b:
      return create(Semicolon, at, at + 1);
  }
  const end = endOfQuantity(text, at);
  if (end > at) return create(Quantity, at, end, text.slice(at, end));
  return (code === slash ? comment(text, at) : undefined) ?? sign(text, at) ?? quotes(text, at) ?? odd(text, at);
}

function create(kind: number, start: number, end: number, value = "", flaw?: Flaw): Token {
  return { kind, start, end, value, flaw };
}

function name(text: string, start: number, isPlain: boolean): Token {
  const end = isPlain ? endOfPath(text, start) : endOfName(text, start);
  const written = text.slice(start, end);
  return create(Name, start, end, isPlain ? written : canonicalName(written));
}

const blanks = /[ \t\r\n]*/y;
const untilLineEnd = /[^\r\n]*/y;

function string(text: string, start: number): Token {
  const isText = text.startsWith(textMark, start);
  const { end, value, flaw } = isText ? scanText(text, start) : scanString(text, start);
  return create(isText ? Text : Str, start, end, value, flaw);
}

function comment(text: string, start: number): Token | undefined {
  if (text.startsWith("//", start)) {
    return create(LineComment, start, endOfRun(untilLineEnd, text, start));
  }
  if (!text.startsWith("/*", start)) return undefined;
  const close = text.indexOf("*/", start + 2);
  if (close >= 0) return create(BlockComment, start, close + 2);
  const fault: Fault = { start, end: start + 2, say: (span) => unclosedComment(span, {}) };
  return create(BlockComment, start, text.length, "", { faults: [fault], unclosed: true });
}

function sign(text: string, start: number): Token | undefined {
  const { written, meant, kind, fault } = scanSign(text, start) ?? {};
  if (written === undefined || kind === "stray") return undefined;
  const flaw = fault === undefined ? undefined : { faults: [fault(start)] };
  return create(kind === "arrow" ? Arrow : Operator, start, start + written.length, meant, flaw);
}

function quotes(text: string, start: number): Token | undefined {
  const scanned = scanOtherQuotes(text, start);
  if (scanned === undefined) return undefined;
  return create(OtherQuotes, start, scanned.end, scanned.value, { faults: [scanned.fault] });
}

function odd(text: string, start: number): Token {
  const { end, fault, blank: isBlank } = scanOdd(text, start);
  return create(Odd, start, end, "", { faults: [fault], blank: isBlank });
}
