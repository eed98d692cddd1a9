const ordinary = /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/;

/**
 * Whether a text holds nothing but letters of the west, common signs, tabs and line ends: no other control characters, nothing
 * invisible, no half of a character. What looks for these can spare itself the search, for which V8 first builds large sets.
 */
export function isOrdinary(text: string): boolean {
  return ordinary.test(text);
}

/** Whether a text is of ASCII's letters, digits, signs and spaces alone. */
export function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** All of `\p{L}` that ordinary texts may have, as it stands within brackets in a pattern. */
export const ordinaryLetters = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`;
