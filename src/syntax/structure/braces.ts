import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { lonelyOpen } from "../../diagnostics/messages/syntax.js";
import type { Source } from "../../text/source.js";
import { Arrow, CloseBrace, Comma, LineEnd, OpenBrace, Semicolon, type Token } from "../scan/tokens.js";
import { drop, isMisplaced, opensWithin, reopenBefore } from "./extra-close.js";
import { closeAll, closeBefore, closeInner } from "./missing-close.js";
import { Nesting } from "./nesting.js";
import { openingOf } from "./opening.js";

export interface Balanced {
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives a list of tokens in which every brace has its partner. Where one is missing or too many, the words of the language
 * tell which: a statement that can't stand in its block, and could in one around it, shows that a `}` is missing before it;
 * one that could stand in the block closed last, that this was closed too early. Indentation settles what words leave open.
 * With `swallowed` the file's end is lost, and what isn't closed is no finding.
 */
export function balanceBraces(tokens: readonly Token[], source: Source, swallowed: boolean): Balanced {
  const { missing, extra } = countUnmatched(tokens);
  if (missing === 0 && extra === 0) return { tokens, diagnostics: [] };
  const nesting = new Nesting(tokens, source, swallowed ? 0 : missing, extra);
  for (const [at, token] of tokens.entries()) take(nesting, token, at);
  closeAll(nesting, swallowed);
  return { tokens: nesting.kept.filter((token) => token !== undefined), diagnostics: nesting.diagnostics };
}

function countUnmatched(tokens: readonly Token[]): { readonly missing: number; readonly extra: number } {
  let depth = 0;
  let extra = 0;
  for (const { kind } of tokens) {
    if (kind === OpenBrace) depth++;
    else if (kind === CloseBrace && depth > 0) depth--;
    else if (kind === CloseBrace) extra++;
  }
  return { missing: depth, extra };
}

function take(nesting: Nesting, token: Token, at: number): void {
  switch (token.kind) {
    case OpenBrace:
      open(nesting, token);
      return;
    case CloseBrace:
      close(nesting, token, at);
      return;
    case Semicolon:
      nesting.statement = undefined;
      break;
    case LineEnd:
      break;
    default:
      if (begins(nesting, token, at) || (nesting.extra > 0 && opensWithin(nesting, token, at)))
        begin(nesting, token, at);
  }
  nesting.kept.push(token);
}

/** Whether a token is the first of a statement. Lines that go on with one are told by their neighbours alone. */
function begins({ statement, tokens }: Nesting, token: Token, at: number): boolean {
  if (statement === undefined) return true;
  if (tokens[at - 1]?.kind !== LineEnd || token.kind === Arrow) return false;
  const before = tokens[at - 2]?.kind;
  return before !== Comma && before !== Arrow;
}

function begin(nesting: Nesting, first: Token, at: number): void {
  const second = nesting.tokens[at + 1];
  const indentation = nesting.startsLine(at) ? nesting.indentationOf(first) : undefined;
  if (nesting.missing > 0) closeBefore(nesting, first, second, indentation);
  else if (nesting.extra > 0) reopenBefore(nesting, first, second, indentation);
  const { level } = nesting;
  level.content ??= indentation;
  const opening = level.vocabulary === undefined ? undefined : openingOf(level.vocabulary, first, second);
  nesting.statement = { first, second, opening };
}

function open(nesting: Nesting, token: Token): void {
  const { statement, level } = nesting;
  nesting.statement = undefined;
  if (statement === undefined && nesting.missing > 0) {
    nesting.diagnostics.push(lonelyOpen(nesting.spanOf(token), {}));
    nesting.missing--;
    return;
  }
  nesting.kept.push(token);
  const nameless = { ...level, open: token, content: undefined, children: [] };
  nesting.levels.push(statement === undefined ? nameless : nesting.levelOf(statement, token));
}

function close(nesting: Nesting, token: Token, at: number): void {
  nesting.statement = undefined;
  const startsLine = nesting.startsLine(at);
  if (startsLine && nesting.missing > 0) closeInner(nesting, token);
  if ((startsLine && nesting.extra > 0 && isMisplaced(nesting, token, at)) || nesting.levels.length === 1) {
    drop(nesting, token);
    return;
  }
  nesting.kept.push(token);
  const level = nesting.levels.pop()!;
  nesting.level.children.push({ level, at: nesting.kept.length - 1 });
}
