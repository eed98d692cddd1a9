declare const safe: unique symbol;

/**
 * Markdown that may be printed as it is: words of ours, or text of authors out of which everything that a renderer could
 * take for markup has been taken. No other room can make one, so an escape can't be forgotten: it wouldn't compile.
 */
export type Markdown = string & { readonly [safe]: true };

export const nothing = md``;

/** Words of ours with safe pieces between them. */
export function md(words: TemplateStringsArray, ...pieces: readonly Markdown[]): Markdown {
  let text = words[0] ?? "";
  for (let at = 0; at < pieces.length; at++) text += pieces[at]! + words[at + 1]!;
  return text as Markdown;
}

/** The pieces that aren't empty, one after the other. */
export function join(pieces: readonly Markdown[], between: Markdown): Markdown {
  return pieces.filter((piece) => piece !== "").join(between) as Markdown;
}

/** As in a sentence: `a, b, c`. */
export function listed(pieces: readonly Markdown[]): Markdown {
  return join(pieces, md`, `);
}
