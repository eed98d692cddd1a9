/** The offset itself, or, between the two halves of a character, where that begins. Offsets are in UTF-16 code units. */
export function boundaryAt(text: string, offset: number): number {
  return offset > 0 && isSecondHalf(text.charCodeAt(offset)) ? offset - 1 : offset;
}

/** The beginning of a text: at most so many UTF-16 code units, and no half of a character. */
export function beginningOf(text: string, longest: number): string {
  return text.slice(0, boundaryAt(text, longest));
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
