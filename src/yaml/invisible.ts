import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invisible } from "../diagnostics/messages/text.js";
import { valueEscape } from "../diagnostics/messages/values.js";
import { invisibleAt, mayBeEscaped, type Setting } from "../text/characters.js";
import type { Source, Span } from "../text/source.js";

/** Findings about the characters of a source that nobody would see, wherever they stand. */
export function invisibleIn(source: Source): readonly Diagnostic[] {
  return found({ source, start: 0, end: source.text.length }, "prose", "here");
}

/** The same of a name, in which joiners are hidden too. */
export function invisibleInName(span: Span): readonly Diagnostic[] {
  return found(span, "id", "in the name");
}

function found({ source, start, end }: Span, setting: Setting, where: string): readonly Diagnostic[] {
  return invisibleAt(source.text.slice(start, end), setting).map(({ offset, length, name }) => {
    const at = start + offset;
    return invisible({ source, start: at, end: at + length }, { name, where });
  });
}

/** Findings about the escapes of a text in double quotes that stand for such characters; `span` is within the quotes. */
export function invisibleEscapes({ source, start, end }: Span): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const { 0: written, index } of source.text.slice(start, end).matchAll(escapes)) {
    const span = { source, start: start + index, end: start + index + written.length };
    const character = decoded(written);
    const [hidden] = invisibleAt(character);
    if (hidden === undefined) continue;
    const isBidi = /^\p{Cf}$/u.test(character);
    const isFit = isBidi || mayBeEscaped(character.codePointAt(0) ?? 0);
    findings.push(
      isFit
        ? invisible(span, { name: hidden.name, where: "behind this escape" })
        : valueEscape(span, { found: written }),
    );
  }
  return findings;
}

/** Two escapes may be the halves of one character; a backslash before a backslash begins none. */
const escapes =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^xuU])/g;

function decoded(written: string): string {
  const named = shortEscapes.get(written[1] ?? "");
  if (named !== undefined) return named;
  const codes = [...written.matchAll(/\\[xuU]([0-9a-fA-F]+)/g)].map(([, hex]) => Number.parseInt(hex ?? "", 16));
  if (codes.length === 2) return String.fromCharCode(...codes);
  const [code] = codes;
  return code === undefined || code > 0x10ffff ? "" : String.fromCodePoint(code);
}

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
