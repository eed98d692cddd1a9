/**
 * The names under which GitHub lets a page's headings be linked, in their order: small letters, digits and hyphens; one
 * that is taken gets `-1`, `-2`, ….
 */
export function headingAnchors(headings: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  return headings.map((heading) => {
    const name = heading
      .trim()
      .toLowerCase()
      .replace(isAscii.test(heading) ? /[^\w\- ]/g : /[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, "")
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

/** Of such, `\w` says the same, which V8 builds much faster. */
const isAscii = /^[\0-\x7f]*$/;
