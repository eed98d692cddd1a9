import { isPrintableAscii } from "./ordinary.js";

/**
 * The names under which GitHub lets a page's headings be linked, in their order: small letters, digits and hyphens; one
 * that is taken gets `-1`, `-2`, ….
 */
export function headingAnchors(headings: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  return headings.map((heading) => {
    // The sets of Unicode's are built only for what needs them.
    const name = heading
      .trim()
      .toLowerCase()
      .replace(isPrintableAscii(heading) ? /[^\w\- ]/g : /[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, "")
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
