/** Where the line begins that an offset stands in. (`lastIndexOf` would look for `\r` through the whole file.) */
export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

/** How many blanks the line begins with that an offset stands in. */
export function indentationAt(text: string, offset: number): number {
  const start = lineStartOf(text, offset);
  let at = start;
  while (text[at] === " " || text[at] === "\t") at++;
  return at - start;
}
