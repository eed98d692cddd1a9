import { missingClose, neverClosed } from "../../diagnostics/messages/syntax.js";
import { CloseBrace, LineEnd, Semicolon, type Token } from "../scan/tokens.js";
import { describe } from "../statements/describe.js";
import { knows, type Level, type Nesting, virtual } from "./nesting.js";

/** The innermost levels are looked through; no blueprint has more. */
const reach = 64;

/** Closes what must have been closed before a statement that can't stand in its block, and could in one around it. */
export function closeBefore(nesting: Nesting, first: Token, second: Token | undefined, indentation?: number): void {
  const { levels, level } = nesting;
  const isOutside = ({ content, indentation: opened }: Level): boolean =>
    indentation !== undefined && content !== undefined && content > opened && indentation <= opened;
  if (knows(level, first, second) && !isOutside(level)) return;
  let home: number | undefined;
  for (let at = levels.length - 2; at >= outermost(nesting, 0); at--) {
    if (!knows(levels[at]!, first, second)) continue;
    home ??= at;
    if (isOutside(levels[at]!)) continue;
    home = at;
    break;
  }
  if (home !== undefined) insertCloses(nesting, home + 1, first);
}

/** A `}` that begins its line as far in as the line that opened a block further out closes that one. */
export function closeInner(nesting: Nesting, token: Token): void {
  const { levels, level } = nesting;
  const indentation = nesting.indentationOf(token);
  if (level.indentation <= indentation) return;
  for (let at = levels.length - 2; at >= outermost(nesting, 1); at--) {
    if (levels[at]!.indentation !== indentation) continue;
    insertCloses(nesting, at + 1, token);
    return;
  }
}

/** Closes what is open at the end of the file. */
export function closeAll(nesting: Nesting, silent: boolean): void {
  const { tokens, kept, levels, level } = nesting;
  const last = tokens.at(-1);
  if (last === undefined || levels.length === 1) return;
  if (!silent) {
    const content = kept.findLast((token) => token !== undefined && token.kind !== LineEnd) ?? last;
    const words = { block: level.name, others: levels.length - 2 };
    nesting.diagnostics.push(neverClosed(nesting.spanOf(content), words, { related: opened(nesting, level) }));
  }
  for (; levels.length > 1; levels.pop()) kept.push(virtual(CloseBrace, last.end));
}

function outermost({ levels, missing }: Nesting, least: number): number {
  return Math.max(least, levels.length - 1 - Math.min(missing, reach));
}

/** Inserts the closing braces of all levels from one on, before a token. */
function insertCloses(nesting: Nesting, from: number, before: Token): void {
  const { kept, levels, level } = nesting;
  const words = { block: level.name, before: describe(before, nesting.source) };
  nesting.diagnostics.push(missingClose(nesting.spanOf(before), words, { related: opened(nesting, level) }));
  const lineEnd = kept.at(-1)?.kind === LineEnd ? kept.pop() : virtual(Semicolon, before.start);
  for (; levels.length > from; levels.pop()) {
    kept.push(virtual(CloseBrace, before.start));
    nesting.missing--;
  }
  kept.push(lineEnd);
}

function opened(nesting: Nesting, { open }: Level) {
  return open === undefined ? [] : [{ span: nesting.spanOf(open), message: "It is opened here." }];
}
