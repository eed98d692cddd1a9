/** What a pointer that rests on an element reads: facts in a row, then each note on a line of its own. Nothing where there are none. */
export function hoverText(facts: readonly string[], notes: readonly string[]): { readonly title?: string } {
  const lines = facts.length === 0 ? notes : [facts.join("; "), ...notes];
  return lines.length === 0 ? {} : { title: lines.join("\n") };
}
