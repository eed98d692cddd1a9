import { lonelyOpen, missingSeparator } from "../diagnostics/messages/syntax.js";
import { CloseBrace, isOfHead, OpenBrace, spanOf, type Token } from "./scan/tokens.js";
import { closeStatement } from "./statements/close.js";
import { capital } from "./statements/describe.js";
import { type Draft, openStatement } from "./statements/draft.js";
import type { Ledger } from "./statements/head.js";
import type { Room } from "./statements/room.js";

/** A block that is being read: its brace, the room around it, and the statement it belongs to, if it belongs to one. */
interface Block {
  readonly open: Token;
  readonly outer: Room;
  readonly draft: Draft | undefined;
}

/**
 * Reads the structure of a file: statements, each a line of tokens and perhaps a block of statements. In the list of tokens
 * braces must be balanced; all else may be as it likes. What a line says is read by the words of the block it stands in.
 */
export function readStatements(tokens: readonly Token[], file: Room, ledger: Ledger): void {
  const blocks: Block[] = [];
  let room = file;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (isOfHead(token)) {
      const end = endOfHead(tokens, at);
      const draft = openStatement(tokens, at, end, room, ledger);
      if (tokens[at - 1]?.kind === CloseBrace) reportRunOn(draft, token);
      const open = tokens[end];
      if (open?.kind === OpenBrace) {
        blocks.push({ open, outer: room, draft });
        room = draft.inner;
        at = end + 1;
      } else {
        closeStatement(draft, undefined);
        at = end;
      }
      continue;
    }
    // A block of nothing: what stands in it is read as if its braces weren't there.
    if (token.kind === OpenBrace) blocks.push({ open: token, outer: room, draft: undefined });
    else if (token.kind === CloseBrace) {
      const block = blocks.pop()!;
      room = block.outer;
      closeBlock(block, token, ledger);
    }
    at++;
  }
}

function endOfHead(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && isOfHead(tokens[end]!)) end++;
  return end;
}

function closeBlock({ open, outer, draft }: Block, close: Token, { source, diagnostics }: Ledger): void {
  if (draft !== undefined) closeStatement(draft, { open, close });
  else if (outer.vocabulary !== undefined) diagnostics.push(lonelyOpen(spanOf(open, source), {}));
}

/** `} customer …`: a statement that begins on the line of a block's end. */
function reportRunOn({ room, head }: Draft, first: Token): void {
  if (room.vocabulary === undefined) return;
  head.report(missingSeparator(head.spanOf(first), { found: capital(head.describe(first)) }));
}
