import type { Statement } from "./ast.js";
import { automaticIds } from "./ids.js";

/** The ids of a step's actions and decisions, those without one included. */
export function actIds(statements: readonly Statement[]): ReadonlyMap<Statement, string> {
  const acts = statements.filter(({ word }) => word.form === "action" || word.form === "decision");
  const unnamed = acts.filter(({ id }) => id === undefined);
  const written = acts.flatMap((act) => act.id?.text ?? []);
  const given = automaticIds(
    unnamed.map(({ word, title }) => ({ keyword: word.word, title: title?.value })),
    written,
  );
  let next = 0;
  return new Map(acts.map((act) => [act, act.id?.text ?? given[next++] ?? ""]));
}
