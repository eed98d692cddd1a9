import { wrongOrder } from "../../diagnostics/messages/syntax.js";
import { excerpt } from "../expect.js";
import { Name, Quantity, type Token } from "../scan/tokens.js";
import type { Word } from "../word.js";
import type { Head } from "./head.js";

/** `"yes" 85% -> a` with its parts in their places. `ahead` is where the arrow stands. */
export function orderOf(head: Head, row: Word, ahead: number): string {
  const share = head.peek(ahead - 1)!;
  const target = head.peek(ahead + 1);
  const isShareAlone = ahead === 1 || (ahead === 2 && head.isWord("share"));
  if (!isShareAlone || share.kind !== Quantity || target?.kind !== Name) return `Write it like \`${row.example}\`.`;
  return `Write \`${excerpt(head.imageOf(head.last))} ${optionTo(head, target, share)}\`.`;
}

/** `-> 85% a`: tells that the share stands behind the target. Says whether it does so. */
export function failAtEarlyShare(head: Head): boolean {
  const [share, target] = [head.peek(), head.peek(1)];
  if (share?.kind !== Quantity || target?.kind !== Name) return false;
  const help = `Write \`${optionTo(head, target, share)}\`.`;
  head.fail(wrongOrder(head.spanOf(share), { first: "Where an answer leads", second: "its share", help }));
  return true;
}

/** `-> a 85%`, and `-> share 85% a`, with what is missing or in another place. */
export function helpForShare(head: Head): string | undefined {
  const [share, next] = [head.peek(), head.peek(1)];
  if (share?.kind !== Quantity) return undefined;
  if (head.last.kind !== Name) return `Write \`share ${head.imageOf(share)}\` before the note.`;
  const isWord = head.imageOf(head.last) === "share" && next?.kind === Name;
  return `Write \`${optionTo(head, isWord ? next : head.last, share)}\`.`;
}

function optionTo(head: Head, target: Token, share: Token): string {
  return `-> ${excerpt(head.imageOf(target))} share ${head.imageOf(share)}`;
}
