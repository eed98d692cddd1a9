/** Control characters, line and paragraph separators, lone surrogates, and what reorders text or hides in it. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;
const everyUnseen = new RegExp(unseen, "gu");

/** Text as a terminal may show it: nothing in it can move the cursor, colour what follows or hide. `\x1b`, `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(everyUnseen, spell);
}

/** How one character is shown. A tab stays as it is, for whoever knows the column. */
export function visibleCharacter(character: string): string {
  return character !== "\t" && unseen.test(character) ? spell(character) : character;
}

function spell(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code <= 0xff ? `\\x${digits.padStart(2, "0")}` : `\\u{${digits}}`;
}
