import { incomplete, listEndsChain, unexpected } from "../../diagnostics/messages/syntax.js";
import { type ArrowKind, arrows, type Link, type RefValue } from "../ast.js";
import { Arrow, Comma, type Token } from "../scan/tokens.js";
import { capital } from "./describe.js";
import type { Head } from "./head.js";

/**
 * Reads a chain: `-> b "x" -> c`, or `-> b "x", c "y"`, a list of targets, which ends it. Without `from` the first sender is
 * the action that the chain hangs on.
 */
export function readLinks(head: Head, from: RefValue | undefined): readonly Link[] {
  if (head.peek()?.kind !== Arrow) return noLinks;
  const links: Link[] = [];
  let sender = from;
  while (!head.failed && head.peek()?.kind === Arrow) {
    const arrow = head.take();
    const first = readTarget(head, arrow, arrow, sender);
    if (first === undefined) break;
    links.push(first);
    sender = first.to;
    if (head.peek()?.kind === Comma) readOthers(head, arrow, first.from, links);
  }
  // A list that has grown has room for many more; most have one link.
  return links.slice();
}

export const noLinks: readonly Link[] = [];

function readOthers(head: Head, arrow: Token, from: RefValue | undefined, links: Link[]): void {
  while (head.peek()?.kind === Comma) {
    const link = readTarget(head, arrow, head.take(), from);
    if (link === undefined) return;
    links.push(link);
  }
  const next = head.peek();
  if (next?.kind === Arrow) head.fail(listEndsChain(head.spanOf(next), {}));
}

/** `behind` is the arrow or comma that the target follows, where it is missed if it isn't there. */
function readTarget(head: Head, arrow: Token, behind: Token, from: RefValue | undefined): Link | undefined {
  if (!head.isName()) {
    const place = head.spanOf(behind);
    head.fail(incomplete(place, { found: head.describe(behind), expected: "The name of who receives" }));
    return undefined;
  }
  const to = head.takeRef();
  const label = head.isString() ? head.takeString() : undefined;
  return { from, kind: kindOf(arrow), at: head.spanOf(arrow), to, label };
}

/** Reads `a -> b "label"`, one handshake: that of the long form. */
export function readLink(head: Head): readonly Link[] {
  const next = head.peek();
  if (next === undefined) {
    const expected = "The name of who hands over";
    head.fail(incomplete(head.spanOf(head.last), { found: head.describe(head.last), expected }));
    return [];
  }
  if (!head.isName()) {
    head.fail(
      unexpected(head.spanOf(next), { found: capital(head.describe(next)), expected: ["the name of who hands over"] }),
    );
    return [];
  }
  const from = head.takeRef();
  const arrow = head.peek();
  if (arrow?.kind !== Arrow) {
    if (arrow === undefined) {
      head.fail(
        incomplete(head.spanOf(head.last), { found: head.describe(head.last), expected: "An arrow with who receives" }),
      );
    } else head.fail(unexpected(head.spanOf(arrow), { found: capital(head.describe(arrow)), expected: ["an arrow"] }));
    return [];
  }
  const link = readTarget(head, head.take(), arrow, from);
  return link === undefined ? [] : [link];
}

function kindOf(arrow: Token): ArrowKind {
  return arrows[arrow.value as keyof typeof arrows];
}
