import { unclosedString, unknownEscape } from "../../diagnostics/messages/syntax.js";
import { valueEscape } from "../../diagnostics/messages/values.js";
import { mayBeEscaped } from "../../text/characters.js";
import { lineStartOf } from "../../text/line-start.js";
import { endOfRun } from "../../text/run.js";
import type { Fault } from "./fault.js";
import type { Flaw } from "./tokens.js";

/** A text in quotes, read up to `end`. */
export interface ScannedString {
  readonly end: number;
  readonly value: string;
  readonly flaw: Flaw | undefined;
}

const quote = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Reads `"…"` from its opening quote. */
export function scanString(text: string, start: number): ScannedString {
  const end = endOfString(text, start + 1);
  if (text.charCodeAt(end) === quote) {
    const { value, faults } = decode(text.slice(start + 1, end), start + 1);
    return { end: end + 1, value, flaw: faults.length === 0 ? undefined : { faults } };
  }
  const cut = endOfUnclosed(text, start, end);
  const fault: Fault = {
    start,
    end: cut,
    say: (span) => unclosedString(span, { without: cut < end ? ", before the brace" : "" }),
  };
  const { value } = decode(text.slice(start + 1, cut), start + 1);
  return { end: cut, value, flaw: { faults: [fault], unclosed: true } };
}

/** What stands for itself in a string. */
const plain = /[^"\\\r\n]*/y;

/** The offset of the closing quote, or of the line's end. */
function endOfString(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = endOfRun(plain, text, at);
    if (text.charCodeAt(at) !== backslash) return at;
    at += endsLine(text, at + 1) ? 1 : 2;
  }
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === lineFeed || code === carriageReturn || at >= text.length;
}

/**
 * Where a string without its closing quote probably ends: before a brace at the line's end, if the strings of the line
 * would swallow a brace without its partner; else with the line.
 */
function endOfUnclosed(text: string, start: number, lineEnd: number): number {
  const brace = { 1: "{", [-1]: "}" }[swallowedDepth(text, start, lineEnd)];
  const rest = text.slice(start + 1, lineEnd).trimEnd();
  if (brace === undefined || !rest.endsWith(brace)) return start + 1 + rest.length;
  return start + 1 + rest.slice(0, -1).trimEnd().length;
}

/** How many more braces are opened than closed inside the strings of a line, the last of which has no end. */
function swallowedDepth(text: string, start: number, lineEnd: number): number {
  let depth = 0;
  let inside = false;
  for (let at = lineStartOf(text, start); at < lineEnd; at++) {
    const character = text[at];
    if (character === '"') inside = at >= start || !inside;
    else if (inside && character === "\\") at++;
    else if (inside && character === "{") depth++;
    else if (inside && character === "}") depth--;
  }
  return depth;
}

const escapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", t: "\t" };
const codePoint = /\\u\{([0-9A-Fa-f]{1,8})\}/y;

interface Decoded {
  readonly value: string;
  readonly faults: readonly Fault[];
}

/** The content of a string that begins at an offset, from what is written. */
function decode(raw: string, start: number): Decoded {
  const first = raw.indexOf("\\");
  if (first < 0) return { value: raw, faults: none };
  return decodeEscapes(raw, first, start);
}

const none: readonly Fault[] = [];

function decodeEscapes(raw: string, first: number, start: number): Decoded {
  const faults: Fault[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (let at = first; at >= 0; at = raw.indexOf("\\", from)) {
    const escaped = readEscape(raw.slice(at, at + longestEscape), start + at);
    if (escaped.fault !== undefined) faults.push(escaped.fault);
    pieces.push(raw.slice(from, at), escaped.value);
    from = at + escaped.length;
  }
  pieces.push(raw.slice(from));
  return { value: pieces.join(""), faults };
}

const longestEscape = 12;

function readEscape(text: string, offset: number): { value: string; length: number; fault?: Fault } {
  const simple = escapes[text.charAt(1)];
  if (simple !== undefined) return { value: simple, length: 2 };
  codePoint.lastIndex = 0;
  const match = codePoint.exec(text);
  if (match === null) {
    const found = text.slice(
      0,
      text.startsWith("\\u{") ? 3 : 1 + (text.codePointAt(1) === undefined ? 0 : charLength(text)),
    );
    const end = offset + found.length;
    return {
      value: found,
      length: found.length,
      fault: { start: offset, end, say: (span) => unknownEscape(span, { found }) },
    };
  }
  const code = Number.parseInt(match[1]!, 16);
  if (mayBeEscaped(code)) return { value: String.fromCodePoint(code), length: match[0].length };
  const [found] = match;
  const end = offset + found.length;
  return {
    value: "\uFFFD",
    length: found.length,
    fault: { start: offset, end, say: (span) => valueEscape(span, { found }) },
  };
}

function charLength(text: string): number {
  return String.fromCodePoint(text.codePointAt(1)!).length;
}
