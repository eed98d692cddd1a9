import type { IToken } from "chevrotain";
import { excerpt, withArticle } from "../expect.js";
import { Arrow, isString, meaningOf, Quantity } from "../scan/tokens.js";
import type { Word } from "../word.js";

/** A token, to somebody who reads the source. */
export function describe(token: IToken): string {
  if (isString(token)) return `the text "${excerpt(meaningOf(token))}"`;
  if (token.tokenType === Quantity) return `the value \`${excerpt(token.image)}\``;
  if (token.tokenType === Arrow) return `the arrow \`${token.image}\``;
  return `\`${excerpt(token.image)}\``;
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
