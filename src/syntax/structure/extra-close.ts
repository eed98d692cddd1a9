import { earlyClose, extraClose, missingOpen } from "../../diagnostics/messages/syntax.js";
import { CloseBrace, isString, LineEnd, Name, OpenBrace, type Token } from "../scan/tokens.js";
import { mayFollowWord } from "./continuation.js";
import { type Closed, knows, type Level, type Nesting, virtual } from "./nesting.js";

/** In tokens, of a block on one line: no line is looked through much further. */
const longestBlock = 200;

/** The blocks closed last are looked through. */
const reach = 16;

/** A statement that belongs into the block before it, which was closed too early, or never opened. */
export function reopenBefore(nesting: Nesting, first: Token, second: Token | undefined, indentation?: number): void {
  const { level: outer, statement } = nesting;
  const fits = knows(outer, first, second);
  const unopened = statement?.opening === undefined || fits ? undefined : nesting.levelOf(statement, undefined);
  if (unopened !== undefined && knows(unopened, first, second)) {
    insertOpen(nesting, unopened);
    return;
  }
  const last = outer.children.at(-1);
  if (fits) {
    const isFurtherIn =
      last !== undefined &&
      outer.content !== undefined &&
      outer.content !== indentation &&
      last.level.content === indentation;
    if (isFurtherIn && knows(last.level, first, second) && isLast(nesting, last)) reopen(nesting, last);
    return;
  }
  const home = outer.children.slice(-reach).findLast(({ level }) => knows(level, first, second));
  if (home !== undefined) reopen(nesting, home);
}

/** `pain "Late" severity 2 }`: a word of the block, on the line of its statement, and a `}` further on. */
export function opensWithin(nesting: Nesting, token: Token, at: number): boolean {
  const { statement, tokens, level } = nesting;
  if (statement?.opening === undefined || token.kind !== Name) return false;
  const row = level.vocabulary?.within(statement.opening.row).get(token.value);
  const before = tokens[at - 1];
  if (row === undefined || row.inline || before === statement.first || !mayFollowWord(row, tokens[at + 1]))
    return false;
  if ((!isString(before) && before !== statement.second) || !closesOnLine(tokens, at)) return false;
  insertOpen(nesting, nesting.levelOf(statement, undefined));
  return true;
}

/**
 * Whether a `}` at the beginning of its line stands where none does that closes the innermost block, while what follows
 * may go on in that block. One that stands where the block closed last would have been closed shows that this was too early.
 */
export function isMisplaced(nesting: Nesting, token: Token, at: number): boolean {
  const { level, tokens } = nesting;
  const indentation = nesting.indentationOf(token);
  if (indentation === level.indentation) return false;
  const { content, indentation: opened, children } = level;
  const child = children.at(-1);
  if (
    child !== undefined &&
    nesting.levels.length > 1 &&
    isLast(nesting, child) &&
    child.level.indentation === indentation
  ) {
    reopen(nesting, child);
    return false;
  }
  if (content === undefined || content <= opened) return false;
  let next = at + 1;
  while (tokens[next]?.kind === LineEnd) next++;
  const follower = tokens[next];
  if (follower === undefined) return false;
  return follower.kind === CloseBrace || knows(level, follower, tokens[next + 1]);
}

/** Leaves out a `}` that closes nothing, or what it should not. */
export function drop(nesting: Nesting, token: Token): void {
  const span = nesting.spanOf(token);
  const { open, name } = nesting.level;
  nesting.diagnostics.push(open === undefined ? extraClose(span, {}) : earlyClose(span, { block: name }));
  nesting.extra--;
}

function reopen(nesting: Nesting, closed: Closed): void {
  const { level, at } = closed;
  const { kept, levels } = nesting;
  nesting.diagnostics.push(earlyClose(nesting.spanOf(kept[at]!), { block: level.name }));
  kept[at] = undefined;
  // Those that were closed after it now stand in it.
  const { children } = nesting.level;
  children.length = children.lastIndexOf(closed);
  levels.push(level);
  nesting.extra--;
}

/** Whether nothing has been kept behind a block but line ends. */
function isLast({ kept }: Nesting, { at }: Closed): boolean {
  return at === kept.findLastIndex((token) => token !== undefined && token.kind !== LineEnd);
}

/** Behind the last token that is kept, on its line. */
function insertOpen(nesting: Nesting, level: Level): void {
  const { kept } = nesting;
  const lineEnd = kept.at(-1)?.kind === LineEnd ? kept.pop() : undefined;
  const last = kept.findLast((token) => token !== undefined)!;
  nesting.diagnostics.push(missingOpen(nesting.spanOf(last), { block: level.name }));
  kept.push(virtual(OpenBrace, last.end));
  if (lineEnd !== undefined) kept.push(lineEnd);
  nesting.levels.push(level);
  nesting.extra--;
}

function closesOnLine(tokens: readonly Token[], from: number): boolean {
  for (const { kind } of tokens.slice(from, from + longestBlock)) {
    if (kind === CloseBrace) return true;
    if (kind === LineEnd || kind === OpenBrace) return false;
  }
  return false;
}
