/** So long a line may be, in both forms, where there is a place to break it. */
export const lineWidth = 100;

/** In characters, as an editor counts columns; scripts of double width are left to themselves. */
export function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (isFirstHalf(text.charCodeAt(at))) width--;
  return width;
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether a comment, with its marks, speaks to the compiler of the line it stands at: that one mustn't be broken. */
export function speaksOfLine(written: string): boolean {
  return /^(?:\/\/|\/\*|#)\s*sightline-/.test(written);
}
