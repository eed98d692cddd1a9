/** So many lines tell which form a file is of. */
const linesAtMost = 40;
const entriesAtLeast = 2;
/** Of the lines; the rest may go on with a text or with what stands in brackets. */
const shareAtLeast = 0.8;

/** Where the first entry begins of a text that is YAML, whatever its file is called; nothing where it isn't. */
export function beginningOfYaml(text: string): number | undefined {
  let start: number | undefined;
  let lines = 0;
  let entries = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (/^\s*(?:#|$)|^---/.test(line)) continue;
    if (start === undefined && !beginsWithKey(line)) return undefined;
    const isEntry = /^-(?:\s|$)/.test(line.trimStart()) || beginsWithKey(line.trimStart());
    start ??= index;
    entries += isEntry ? 1 : 0;
    if (++lines === linesAtMost) break;
  }
  return entries >= entriesAtLeast && entries >= lines * shareAtLeast ? start : undefined;
}

// Within a function, as V8 builds the sets of such a pattern where it meets it.
function beginsWithKey(line: string): boolean {
  return /^["']?[\p{L}_][\p{L}\p{M}\p{N}_-]*["']?:(?:\s|$)/u.test(line);
}
