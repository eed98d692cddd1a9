import type { Heading } from "./block.js";
import { oneLine } from "./text/escape.js";

/**
 * The names under which GitHub lets a page's headings be linked, in their order: small letters, digits and hyphens; one
 * that is taken gets `-1`, `-2`, ….
 */
export function anchorsOf(headings: readonly Heading[]): readonly string[] {
  const uses = new Map<string, number>();
  return headings.map(({ text }) => {
    const name = oneLine(text)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let anchor = name;
    for (let use = uses.get(name) ?? 0; uses.has(anchor); ) {
      use += 1;
      uses.set(name, use);
      anchor = `${name}-${use}`;
    }
    uses.set(anchor, uses.get(anchor) ?? 0);
    return anchor;
  });
}
