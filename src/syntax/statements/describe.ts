import type { Source } from "../../text/source.js";
import { excerpt, withArticle } from "../expect.js";
import { Arrow, imageOf, isString, Quantity, type Token } from "../scan/tokens.js";
import type { Word } from "../word.js";

/** A token, to somebody who reads the source. */
export function describe(token: Token, source: Source): string {
  if (isString(token)) return `the text "${excerpt(token.value)}"`;
  const image = imageOf(token, source);
  if (token.kind === Quantity) return `the value \`${excerpt(image)}\``;
  if (token.kind === Arrow) return `the arrow \`${image}\``;
  return `\`${excerpt(image)}\``;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A kind of statement: `an action`, `a step`, `the file`. */
export function nameOfKind(row: Word | undefined): string {
  if (row === undefined) return "the file";
  if (row.form === "action") return `${withArticle(row.word)} action`;
  return row.form === "item" ? `\`${row.word}\`` : withArticle(row.word);
}
