import type { IToken } from "chevrotain";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { depthLimit } from "../../diagnostics/messages/limits.js";
import type { Source } from "../../text/source.js";
import { CloseBrace, endOf, OpenBrace } from "../scan/tokens.js";
import { forget } from "../statements/head.js";

export interface Shallow {
  readonly tokens: readonly IToken[];
  readonly diagnostics: readonly Diagnostic[];
}

function isTooDeep(tokens: readonly IToken[], deepest: number): boolean {
  let depth = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === OpenBrace && ++depth > deepest) return true;
    if (tokenType === CloseBrace) depth--;
  }
  return false;
}

/**
 * Leaves out the blocks that stand deeper within blocks than `deepest`, with a finding at the first: what reads them goes as deep as
 * they do. Braces must be balanced.
 */
export function cutDepth(tokens: readonly IToken[], source: Source, unread: Set<string>, deepest: number): Shallow {
  if (!isTooDeep(tokens, deepest)) return { tokens, diagnostics: [] };
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
