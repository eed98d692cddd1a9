import type { Link } from "../../syntax/ast.js";

/** The first links of a statement, as many as one line can tell: a chain, which a list of targets may end. */
export function oneLine(links: readonly Link[]): readonly Link[] {
  let isList = false;
  for (const [at, link] of links.entries()) {
    const before = links[at - 1];
    if (before === undefined) continue;
    const isChained = before.to === link.from;
    if (isChained ? isList : before.from !== link.from || before.kind !== link.kind) return links.slice(0, at);
    isList ||= !isChained;
  }
  return links;
}
