import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { depthLimit } from "../../diagnostics/messages/limits.js";
import type { Source } from "../../text/source.js";
import { CloseBrace, OpenBrace, spanOf, type Token } from "../scan/tokens.js";
import { forget } from "../statements/head.js";

export interface Shallow {
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

function isTooDeep(tokens: readonly Token[], deepest: number): boolean {
  let depth = 0;
  for (const { kind } of tokens) {
    if (kind === OpenBrace && ++depth > deepest) return true;
    if (kind === CloseBrace) depth--;
  }
  return false;
}

/**
 * Leaves out the blocks that stand deeper within blocks than `deepest`, with a finding at the first: what reads them goes as deep as
 * they do. Braces must be balanced.
 */
export function cutDepth(tokens: readonly Token[], source: Source, unread: Set<string>, deepest: number): Shallow {
  if (!isTooDeep(tokens, deepest)) return { tokens, diagnostics: [] };
  const kept: Token[] = [];
  const diagnostics: Diagnostic[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === OpenBrace) depth++;
    if (depth <= deepest) kept.push(token);
    else if (diagnostics.length === 0) {
      diagnostics.push(depthLimit(spanOf(token, source), { limit: deepest }));
    } else forget(token, { source, unread });
    if (token.kind === CloseBrace) depth--;
  }
  return { tokens: kept, diagnostics };
}
