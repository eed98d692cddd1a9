import { invisibleAt } from "../../text/characters.js";
import { isInOtherQuotes } from "../other-quotes.js";

/** What other readers of YAML, old ones among them, take for something else than text. */
const notText = new RegExp(
  [
    "^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|\\.nan)$",
    "^[-+]?\\.inf$",
    // Numbers, also with an exponent, another base, or parts of sixty.
    "^[-+]?(?:\\.\\d|\\d)[\\d_,.:]*(?:e[-+]?\\d+)?$",
    "^0[box][\\da-f_]+$",
    // Days, and moments.
    "^\\d{4}-\\d\\d?-\\d\\d?(?:$|[t\\s])",
  ].join("|"),
  "i",
);

/** What a plain scalar can't begin with, or shouldn't: a sign that readers would have to think about. */
const beginsOdd = /^(?:[[\]{},#&*!|>'"%@`<=]|[-?:](?:[\s,[\]{}]|$)|---|\.\.\.)/;
const endsOrHidesOdd = /^\s|\s$|:(?:\s|$)|\s#|[\n\r\t]/;
const flowOdd = /[,[\]{}]/;
const nothing = /^(?:~|null)?$/i;

/** A scalar on one line: plain where that is safe, else in double quotes. */
export function writeScalar(text: string, isText: boolean, inFlow: boolean): string {
  const isOdd = beginsOdd.test(text) || endsOrHidesOdd.test(text) || (inFlow && flowOdd.test(text));
  const isMistaken = (isText ? notText : nothing).test(text) || isInOtherQuotes(text);
  return isOdd || isMistaken || text === "" || invisibleAt(text).length > 0 ? inQuotes(text) : text;
}

const short: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function inQuotes(text: string): string {
  const escaped = text.replace(/["\\\n\t\r]/g, (character) => short[character] ?? character);
  let quoted = "";
  let from = 0;
  for (const { offset, length } of invisibleAt(escaped)) {
    quoted += escaped.slice(from, offset) + escapeOf(escaped.codePointAt(offset) ?? 0);
    from = offset + length;
  }
  return `"${quoted}${escaped.slice(from)}"`;
}

function escapeOf(code: number): string {
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

/** The lines of a literal with its header; nothing where a literal can't hold the text as it is. */
export function writeLiteral(text: string): { readonly header: string; readonly lines: readonly string[] } | undefined {
  // A first line that is blank or indented, and characters that must be escaped, are better told in quotes.
  if (text === "" || /^[\s]/.test(text) || /\r/.test(text) || invisibleAt(text).length > 0) return undefined;
  const lines = text.split("\n");
  const isOpen = /(?:^|\n)[ \t]*$/.test(text);
  // A last line of blanks alone would be taken for indentation.
  if (isOpen && /[ \t]$/.test(text)) return undefined;
  return { header: isOpen ? "|+" : "|", lines };
}
