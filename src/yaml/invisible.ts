import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invisible } from "../diagnostics/messages/text.js";
import { valueEscape } from "../diagnostics/messages/values.js";
import { invisibleAt, mayBeEscaped } from "../text/characters.js";
import type { Span } from "../text/source.js";

/** The finding about a name with a character that nobody would see: joiners, too, are hidden there. */
export function invisibleInName(name: string, { source, start }: Span): Diagnostic | undefined {
  const [first] = invisibleAt(name, "id");
  if (first === undefined) return undefined;
  const span = { source, start: start + first.offset, end: start + first.offset + first.length };
  return invisible(span, { name: first.name, where: "in the name" });
}

/** The finding about the first escape in a text in double quotes that stands for such a character; `span` is within the quotes. */
export function invisibleEscape({ source, start, end }: Span): Diagnostic | undefined {
  for (const { 0: written, index } of source.text.slice(start, end).matchAll(escapes)) {
    const character = decoded(written);
    const [hidden] = invisibleAt(character);
    if (hidden === undefined) continue;
    const span = { source, start: start + index, end: start + index + written.length };
    const isFormat = /^\p{Cf}$/u.test(character) || mayBeEscaped(character.codePointAt(0) ?? 0);
    return isFormat
      ? invisible(span, { name: hidden.name, where: "behind this escape" })
      : valueEscape(span, { found: written });
  }
  return undefined;
}

/** Two escapes may be the halves of one character; a backslash before a backslash begins none. */
const escapes =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^xuU])/g;

function decoded(written: string): string {
  const short = shortEscapes.get(written[1] ?? "");
  if (short !== undefined) return short;
  const codes = [...written.matchAll(/\\[xuU]([0-9a-fA-F]+)/g)].map(([, hex]) => Number.parseInt(hex ?? "", 16));
  if (codes.length === 2) return String.fromCharCode(...codes);
  const [code] = codes;
  return code === undefined || code > 0x10ffff ? "" : String.fromCodePoint(code);
}

/** Those that stand for a character that a text may not hold. */
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["v", "\v"],
  ["N", "\x85"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);
