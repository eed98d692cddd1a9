import type { FontFace } from "../scene/faces/font-face.js";

/** What our own font has in any case: letters of the west, and the signs of their typography. */
const rare = /[^\t\n\r -\u017f\u2010-\u2026\u2030\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2264\u2265]/;

/**
 * Tells which characters of a text no font has that pictures are drawn with; nothing where these sources hold none to ask
 * for, which saves loading what our own font has.
 */
export async function undrawableIn(
  sources: Iterable<string>,
  faces: readonly FontFace[] = [],
): Promise<((text: string) => readonly string[]) | undefined> {
  for (const source of sources) {
    if (!rare.test(source)) continue;
    const { undrawable } = await import("../scene/faces/undrawable.js");
    return (text) => undrawable(text, faces);
  }
  return undefined;
}
