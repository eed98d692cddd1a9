import { isOrdinary, isPrintableAscii, ordinaryLetters } from "../text/ordinary.js";
import { endOfRun } from "../text/run.js";

/** Whether a text is an id: words of letters, marks, digits and `_`, joined by single hyphens, that begin with a letter or `_`. */
export function isId(text: string): boolean {
  return text.length > 0 && endOfId(text, 0) === text.length;
}

/** An id in NFC; nothing where the text is none. */
export function readId(text: string): string | undefined {
  return isId(text) ? inNfc(text) : undefined;
}

/** The parts of a reference, `pay.tap`, in NFC; nothing where the text is none. */
export function readRef(text: string): readonly string[] | undefined {
  return endOfPath(text, 0) === text.length && text.length > 0 ? inNfc(text).split(".") : undefined;
}

/** What is of ASCII alone is so already, and V8 would load much to find that out. */
function inNfc(text: string): string {
  return isPrintableAscii(text) ? text : text.normalize("NFC");
}

/** Where the path of ids ends that begins at an offset: the offset itself where none does. */
export function endOfPath(text: string, start: number): number {
  let end = endOfId(text, start);
  while (end > start && text.charCodeAt(end) === dot) {
    const next = endOfId(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const dot = 0x2e;
const hyphen = 0x2d;
const underscore = 0x5f;

function endOfId(text: string, start: number): number {
  if (!beginsId(text, start)) return start;
  let at = endOfWord(text, start);
  while (text.charCodeAt(at) === hyphen) {
    const next = endOfWord(text, at + 1);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** Whether an id may begin with the character at an offset. */
export function beginsId(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x80 ? isLetter(characterAt(text, at)) : isAsciiLetter(code) || code === underscore;
}

/** Where the letters, marks, digits and `_` end that stand at an offset. */
export function endOfWord(text: string, start: number): number {
  let at = endOfRun(asciiWord, text, start);
  while (text.charCodeAt(at) >= 0x80) {
    const character = characterAt(text, at);
    if (!isOfWord(character)) return at;
    at = endOfRun(asciiWord, text, at + character.length);
  }
  return at;
}

const asciiWord = /\w*/y;

// Within functions, as V8 builds the sets of such patterns where it meets them, and most files need none.
function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

const ordinaryOfWord = new RegExp(`[${ordinaryLetters}0-9_]`);

function isOfWord(character: string): boolean {
  return isOrdinary(character) ? ordinaryOfWord.test(character) : /[\p{L}\p{M}\p{Nd}_]/u.test(character);
}

/** The words of a text that may be ids, in NFC. */
export function* wordsIn(text: string): Generator<string> {
  const words = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:-[\p{L}\p{M}\p{Nd}_]+)*/gu;
  for (const [word] of text.matchAll(words)) yield word.normalize("NFC");
}

/** The whole character at an offset, both halves of it; empty behind the text's end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
