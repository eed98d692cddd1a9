import {
  otherSign,
  strangeSpace,
  strayCharacter,
  otherQuotes as wrongQuotes,
} from "../../diagnostics/messages/syntax.js";
import { invisible } from "../../diagnostics/messages/text.js";
import { hidesCharacters, invisibleAt } from "../../text/characters.js";
import { once } from "../../text/once.js";
import { excerpt } from "../expect.js";
import { beginsId, characterAt, isDigit } from "../names.js";
import type { Fault } from "./fault.js";
import { scanSign } from "./sign.js";
import { meaningOfStray } from "./stray.js";

/** By the mark that opens it, a text in quotes of another sort. No closing mark is looked for further on than this. */
const quoted = once((): ReadonlyMap<string, RegExp> => {
  const marks = { "'": "'", "`": "`", "“": '”"“', "”": '”"', "„": '“”"', "‘": "’", "’": "’", "«": "»", "»": "«" };
  const pattern = (closing: string): RegExp => new RegExp(`[^${closing}\\r\\n]{0,100}[${closing}]`, "y");
  return new Map(Object.entries(marks).map(([opening, closing]) => [opening, pattern(closing)]));
});

/** A text in quotes of another sort. */
export interface ScannedQuotes {
  readonly end: number;
  readonly value: string;
  readonly fault: Fault;
}

/** Reads a text in quotes of another sort, on one line; nothing where none begins here, or none ends. */
export function scanOtherQuotes(text: string, start: number): ScannedQuotes | undefined {
  const pattern = quoted().get(text[start]!);
  if (pattern === undefined) return undefined;
  pattern.lastIndex = start + 1;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const end = start + 1 + match[0].length;
  const found = `${text[start]}…${match[0].at(-1)}`;
  const fault: Fault = { start, end, say: (span) => wrongQuotes(span, { found }) };
  return { end, value: match[0].slice(0, -1), fault };
}

/** Characters that nothing else wants: strays that stand close together are one slip. */
export interface ScannedOdd {
  readonly end: number;
  readonly fault: Fault;
  /** Nothing that was meant as a part of the statement: the statement reads well without it. */
  readonly blank: boolean;
}

const structure = new Set(' \t\r\n{};,:"');

/** What an editor makes of a minus sign. */
const dashes: ReadonlySet<string> = new Set("−–‐‑‒");

function isMinus(text: string, at: number): boolean {
  return dashes.has(text[at]!) && isDigit(text.charCodeAt(at + 1));
}

/** Reads what begins no token. */
export function scanOdd(text: string, start: number): ScannedOdd {
  if (isMinus(text, start)) {
    const [found, end] = [text[start]!, start + 1];
    return { end, blank: false, fault: { start, end, say: (span) => otherSign(span, { found, meant: "-" }) } };
  }
  const sign = scanSign(text, start);
  if (sign !== undefined) {
    const end = start + sign.written.length;
    return { end, blank: false, fault: sign.fault?.(start) ?? stray(text, start, end) };
  }
  const first = sortOf(text, start);
  let end = start;
  while (end < text.length && (end === start || (!beginsToken(text, end) && sortOf(text, end) === first))) {
    end += characterAt(text, end).length;
  }
  if (first === "space")
    return {
      end,
      blank: true,
      fault: {
        start,
        end,
        say: (span) => strangeSpace(span, { name: nameOfSpace(text, start) }),
      },
    };
  if (first === "other") return { end, blank: false, fault: stray(text, start, end) };
  const name = invisibleAt(characterAt(text, start), "id")[0]?.name ?? "";
  return {
    end,
    blank: true,
    fault: { start, end, say: (span) => invisible(span, { name, where: "between the words" }) },
  };
}

function stray(text: string, start: number, end: number): Fault {
  const found = excerpt(text.slice(start, end));
  return { start, end, say: (span) => strayCharacter(span, { found, help: meaningOfStray(text, start) }) };
}

function sortOf(text: string, at: number): "space" | "invisible" | "other" {
  const character = characterAt(text, at);
  if (/\p{Zs}/u.test(character)) return "space";
  return hidesCharacters(character) ? "invisible" : "other";
}

function beginsToken(text: string, at: number): boolean {
  const character = text[at]!;
  if (character === "/") return text[at + 1] === "/" || text[at + 1] === "*";
  return structure.has(character) || isDigit(text.charCodeAt(at)) || beginsId(text, at) || quoted().has(character);
}

function nameOfSpace(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  if (code === 0xa0) return "a non-breaking space";
  return `a space of another sort (U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
}
