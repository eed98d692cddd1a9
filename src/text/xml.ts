/** The one place where text becomes XML; attributes stand between double quotes. What XML can't hold at all is shown as a replacement character. */
export function toXml(text: string): string {
  return (suspicious.test(text) ? text.replace(forbidden, "\ufffd") : text).replace(
    special,
    (char) => entities.get(char) ?? "",
  );
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
const special = /[&<>"\t\n\r]/g;

/** Texts without such code units have nothing that is forbidden. V8 takes long to build the sets that find it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** Control characters, lone surrogates and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu;
