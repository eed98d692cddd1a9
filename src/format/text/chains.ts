import type { Statement } from "../../syntax/ast.js";

/** Handshakes of YAML that follow one another as the links of a chain do, told as the chain. */
export function chained(
  statements: readonly Statement[],
  mayJoin: (statement: Statement) => boolean,
  noteCopy: (copy: Statement, original: Statement) => void,
): readonly Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const before = joined.at(-1);
    const chain = before === undefined || !mayJoin(statement) ? undefined : join(before, statement);
    if (chain === undefined || before === undefined) joined.push(statement);
    else {
      joined[joined.length - 1] = chain;
      noteCopy(chain, before);
    }
  }
  return joined;
}

function join(before: Statement, next: Statement): Statement | undefined {
  const last = before.links.at(-1);
  const [first] = next.links;
  if (!isPlain(before) || !isPlain(next) || last === undefined || first?.from === undefined) return undefined;
  if (last.to.path.join(".") !== first.from.path.join(".")) return undefined;
  // In a chain one name is the end of one link and the beginning of the next.
  return { ...before, links: [...before.links, { ...first, from: last.to }] };
}

function isPlain({ word, id, was, items }: Statement): boolean {
  return word.form === "handshake" && id === undefined && was === undefined && items.length === 0;
}
