import { actIds } from "../../syntax/act-ids.js";
import type { Statement } from "../../syntax/ast.js";
import type { Word } from "../../syntax/word.js";
import { oneLine } from "./links.js";

/**
 * Statements of YAML as the text form can tell them: arrows of several kinds that leave one action are a line of the action
 * and handshakes behind it.
 */
export function withoutStrays(
  statements: readonly Statement[],
  rows: readonly Word[],
  noteCopy: (copy: Statement, original: Statement) => void,
): readonly Statement[] {
  const handshake = rows.find(({ form }) => form === "handshake");
  if (handshake === undefined || statements.every(({ links }) => oneLine(links).length === links.length))
    return statements;
  const ids = actIds(statements);
  return statements.flatMap((statement) => {
    const kept = oneLine(statement.links);
    if (kept.length === statement.links.length) return [statement];
    const copy = { ...statement, links: kept };
    noteCopy(copy, statement);
    const from = { kind: "ref", path: [ids.get(statement) ?? ""], span: statement.span } as const;
    const strays = statement.links.slice(kept.length).map((link): Statement => {
      return { word: handshake, head: link.at, span: link.at, parts: new Map(), links: [{ ...link, from }], items: [] };
    });
    return [copy, ...strays];
  });
}
