/** The one place where text becomes XML; attributes stand between double quotes. What XML can't hold at all is shown as a replacement character. */
export function toXml(text: string): string {
  const whole = suspicious.test(text) ? withoutForbidden(text) : text;
  // Most texts have none of these, and to look first takes half the time of replacing nothing.
  return /[&<>"\t\n\r]/.test(whole) ? whole.replace(/[&<>"\t\n\r]/g, (char) => entities.get(char) ?? "") : whole;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** Texts without such code units have nothing that is forbidden. V8 takes long to build the sets that find it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** Without control characters, lone surrogates and noncharacters. */
function withoutForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}
