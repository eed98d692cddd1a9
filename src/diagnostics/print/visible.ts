import { isOrdinary } from "../../text/ordinary.js";

/** Text as a terminal may show it: nothing in it can move the cursor, colour what follows or hide. `\x1b`, `\u{202e}`. */
export function visible(text: string): string {
  if (isOrdinary(text) && !/[\t\n\r]/.test(text)) return text;
  // Control characters, line and paragraph separators, lone surrogates, and what reorders text or hides in it.
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\0-\x1f\x7f-\x9f\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\u{E0000}-\u{E007F}]/gu,
    spell,
  );
}

function spell(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code <= 0xff ? `\\x${digits.padStart(2, "0")}` : `\\u{${digits}}`;
}
