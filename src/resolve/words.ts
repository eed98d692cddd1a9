import type { Statement } from "../syntax/ast.js";

/** The word behind an item of a statement's block: `support` of `stage support`. */
export function wordIn(statement: Statement, item: string): string | undefined {
  const value = statement.items.find(({ word }) => word.word === item)?.parts.get("value")?.[0];
  return value?.kind === "word" ? value.value : undefined;
}
