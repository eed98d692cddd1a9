import { isOrdinary, ordinaryLetters } from "../../../text/ordinary.js";
import { type Escape, escapes } from "./escapes.js";
import type { Markdown } from "./markdown.js";

const zeroWidthSpace = "&#8203;";

/** What no page should hold: controls, noncharacters, lone surrogates, and what turns the reading direction of the rest. */
const forbidden = /(?![\s\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/** Authors' text without the characters that no page should hold; each becomes U+FFFD. Line ends stay. */
export function cleaned(text: string): string {
  return isOrdinary(text) ? text : text.replace(forbidden, "\uFFFD");
}

/** Authors' text on one line, still as written. */
export function oneLine(text: string): string {
  return cleaned(text).replace(lineEnds, " ");
}

const patterns = escapes.map(({ pattern }) => `(${pattern.source})`).join("|");
const armed = new RegExp(patterns, "gu");
const ordinaryArmed = new RegExp(patterns.replaceAll("\\p{L}", `[${ordinaryLetters}]`), "gu");

/** Authors' text as nothing but text, on one line: wherever it stands in a document, it is shown as it was written. */
export function escapeText(text: string): Markdown {
  return escapePiece(oneLine(text).trim());
}

/** As `escapeText`, but for spaces at the ends: a piece of a longer text. */
export function escapePiece(text: string): Markdown {
  return oneLine(text).replace(
    isOrdinary(text) ? ordinaryArmed : armed,
    (match, ...groups: readonly (string | undefined)[]) =>
      disarmed(match, escapes[groups.findIndex((group) => group !== undefined)]!),
  ) as Markdown;
}

function disarmed(match: string, { parted }: Escape): string {
  const entities = [...match].map((character) => `&#${character.codePointAt(0)};`).join("");
  return parted ? entities + zeroWidthSpace : entities;
}
