import { isOrdinary, ordinaryLetters } from "../../../text/ordinary.js";
import { type Escape, escapes } from "./escapes.js";
import type { Markdown } from "./markdown.js";

const zeroWidthSpace = "&#8203;";

/**
 * Most texts are of words and a sentence's signs, with one space between them and a point only behind a letter or between
 * digits: nothing of them is any of `escapes`, nor must be cleaned. One look finds that out.
 */
const word = String.raw`[A-Za-z0-9,;'"?%(={}^\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]+`;
const between = String.raw`(?<![Hh])-|(?<=\d)\.(?=\d)|(?:(?<=[a-vx-z])\.|:)? `;
const harmless = new RegExp(String.raw`^${word}(?:(?:${between})${word})*(?:(?<=[a-vx-z])\.)?$`);

/**
 * Authors' text without the characters that no page should hold: controls, noncharacters, lone surrogates, and what turns
 * the reading direction of the rest. Each becomes U+FFFD; line ends stay.
 */
export function cleaned(text: string): string {
  if (isOrdinary(text)) return text;
  return text.replace(
    /(?![\s\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}\p{Surrogate}]/gu,
    "\uFFFD",
  );
}

/** Authors' text on one line, still as written. */
export function oneLine(text: string): string {
  return harmless.test(text) ? text : cleaned(text).replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ");
}

const patterns = escapes.map(({ pattern }) => `(${pattern.source})`).join("|");
const ordinaryArmed = new RegExp(patterns.replaceAll("\\p{L}", `[${ordinaryLetters}]`), "gu");

/** Made when it is needed: V8 builds a large set for `\p{L}`, and knows the pattern again by its source. */
function armed(): RegExp {
  return new RegExp(patterns, "gu");
}

/** Authors' text as nothing but text, on one line: wherever it stands in a document, it is shown as it was written. */
export function escapeText(text: string): Markdown {
  if (harmless.test(text)) return text as Markdown;
  return escapePiece(oneLine(text).trim());
}

/** As `escapeText`, but for spaces at the ends: a piece of a longer text. */
export function escapePiece(text: string): Markdown {
  if (harmless.test(text)) return text as Markdown;
  return oneLine(text).replace(
    isOrdinary(text) ? ordinaryArmed : armed(),
    (match, ...groups: readonly (string | undefined)[]) =>
      disarmed(match, escapes[groups.findIndex((group) => group !== undefined)]!),
  ) as Markdown;
}

function disarmed(match: string, { parted }: Escape): string {
  const entities = [...match].map((character) => `&#${character.codePointAt(0)};`).join("");
  return parted ? entities + zeroWidthSpace : entities;
}
