import type { IToken } from "chevrotain";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { depthLimit } from "../../diagnostics/messages/limits.js";
import type { Source } from "../../text/source.js";
import { CloseBrace, endOf, OpenBrace } from "../scan/tokens.js";
import { forget } from "../statements/head.js";

/** How deep blocks may stand within blocks. What reads them goes as deep. */
export const deepest = 64;

/** Leaves out the blocks that stand too deep, with a finding at the first. Braces must be balanced. */
export function cutDepth(tokens: readonly IToken[], source: Source, unread: Set<string>) {
  const kept: IToken[] = [];
  const diagnostics: Diagnostic[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenType === OpenBrace) depth++;
    if (depth <= deepest) kept.push(token);
    else if (diagnostics.length === 0) {
      const span = { source, start: token.startOffset, end: endOf(token) };
      diagnostics.push(depthLimit(span, { limit: deepest }));
    } else forget(token, unread);
    if (token.tokenType === CloseBrace) depth--;
  }
  return { tokens: kept, diagnostics };
}
