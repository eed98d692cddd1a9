/**
 * Whether a path is one of those that a glob means: `*` is any part of a name, `?` any character of it, `**` any folders. A
 * folder means all that lies in it. Both are relative to the workspace root. Takes time in proportion to the product of the
 * two's lengths at most: a glob may come from a stranger.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const parts = glob.split("/").filter((part) => part !== "" && part !== ".");
  return fits(path.split("/"), [...parts, "**"], (part) => part === "**", fitsName);
}

/** A name against a part of a glob. */
function fitsName(name: string, pattern: string): boolean {
  return fits(
    [...name],
    [...pattern],
    (part) => part === "*",
    (character, part) => part === "?" || character === part,
  );
}

/**
 * Whether pieces fit a pattern of pieces, some of which stand for any number. Where one of those was met, going back to the
 * last of them is enough.
 */
export function fits<Piece, Part>(
  pieces: readonly Piece[],
  pattern: readonly Part[],
  isAny: (part: Part) => boolean,
  fitsOne: (piece: Piece, part: Part) => boolean,
): boolean {
  let at = 0;
  let next = 0;
  let back: { readonly at: number; readonly next: number } | undefined;
  while (at < pieces.length) {
    const part = pattern[next];
    if (part !== undefined && isAny(part)) {
      next++;
      back = { at, next };
    } else if (part !== undefined && fitsOne(pieces[at]!, part)) {
      at++;
      next++;
    } else if (back !== undefined) {
      at = back.at + 1;
      next = back.next;
      back = { at, next };
    } else return false;
  }
  return pattern.slice(next).every(isAny);
}

/** Whether the settings leave a file among those that are meant where none is named. */
export function isMeant(
  path: string,
  { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] },
): boolean {
  const isIn = (globs: readonly string[]): boolean => globs.some((glob) => matchesGlob(path, glob));
  return (include.length === 0 || isIn(include)) && !isIn(exclude);
}
