/** Words marked as code and joined: `a`, `b` or `c`. */
export function alternatives(words: readonly string[]): string {
  return oneOf(words.map((word) => `\`${word}\``));
}

/** Phrases joined: a name, a text or a number. */
export function oneOf(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} or ${last}`;
}
