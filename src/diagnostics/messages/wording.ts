/** More than this nobody reads: of more, some are told. */
const mostAlternatives = 40;

/** Words marked as code and joined: `a`, `b` or `c`. */
export function alternatives(words: readonly string[]): string {
  const marked = words.map((word) => `\`${word}\``);
  if (words.length <= mostAlternatives) return oneOf(marked);
  const told = marked.slice(0, mostAlternatives / 4);
  return oneOf([...told, `one of ${words.length - told.length} others`]);
}

/** Phrases joined: a name, a text or a number. */
export function oneOf(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} or ${last}`;
}
