import type { Link, Statement } from "../../syntax/ast.js";

/** Handshakes of YAML that follow one another as the links of a chain do, told as the chain. */
export function chained(
  statements: readonly Statement[],
  mayJoin: (statement: Statement) => boolean,
  noteCopy: (copy: Statement, original: Statement) => void,
): readonly Statement[] {
  const told: Statement[] = [];
  let links: Link[] = [];
  let before: Statement | undefined;
  for (const statement of statements) {
    const next = before !== undefined && mayJoin(statement) ? following(links.at(-1), statement) : undefined;
    if (next !== undefined && before !== undefined) {
      if (links.length === before.links.length) {
        const chain = { ...before, links };
        noteCopy(chain, before);
        told[told.length - 1] = chain;
      }
      links.push(next);
    } else {
      told.push(statement);
      before = isPlain(statement) ? statement : undefined;
      links = [...statement.links];
    }
  }
  return told;
}

/** The link of a handshake that begins where the last one ended: in a chain one name is the end of one and the beginning of the next. */
function following(last: Link | undefined, next: Statement): Link | undefined {
  const [first] = next.links;
  if (!isPlain(next) || last === undefined || first?.from === undefined) return undefined;
  return last.to.path.join(".") === first.from.path.join(".") ? { ...first, from: last.to } : undefined;
}

function isPlain({ word, id, was, items }: Statement): boolean {
  return word.form === "handshake" && id === undefined && was === undefined && items.length === 0;
}
