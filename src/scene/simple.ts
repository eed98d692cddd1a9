/** Letters of the west end before it; so do the characters whose place in tables is their own code. */
const westernEnd = 0x149;

/** What else simple texts may have: dashes, quotation marks, bullets, arrows and signs of comparison. */
const signs =
  "\u2010\u2011\u2012\u2013\u2014\u2015\u2016\u2017\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2020\u2021\u2022\u2023" +
  "\u2024\u2025\u2026\u2027\u20ac\u2190\u2191\u2192\u2193\u2212\u2248\u2260\u2264\u2265";

/** How many places there are for simple characters, of which some are empty. */
export const simplePlaces: number = westernEnd + signs.length;

/** Where a code unit stands in tables of simple characters; -1 for one that isn't simple. */
export function simplePlace(code: number): number {
  if (code < 0x7f) return code < 0x20 ? -1 : code;
  if (code < westernEnd) return code < 0xa0 || code === 0xad ? -1 : code;
  const sign = signs.indexOf(String.fromCharCode(code));
  return sign < 0 ? -1 : westernEnd + sign;
}

/** Whether each code unit of a text stands for itself and is drawn in the measured font: no marks, nothing that joins or turns. */
export function isSimple(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isPrintableAscii = code >= 0x20 && code < 0x7f;
    if (!isPrintableAscii && simplePlace(code) < 0) return false;
  }
  return true;
}
