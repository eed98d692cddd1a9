import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import {
  ignoreMisspelt,
  ignoreNoReason,
  ignoreNoRule,
  ignoreOfLanguage,
  ignoreUnknown,
} from "../../diagnostics/messages/ignore.js";
import { nearest } from "../../diagnostics/nearest.js";
import type { Comment, Document } from "../../syntax/ast.js";
import { beginningOf } from "../../text/boundary.js";
import type { Span } from "../../text/source.js";

/** A comment that suppresses what a rule finds in one line. */
export interface Ignore {
  readonly rule: string;
  readonly line: number;
  readonly span: Span;
}

/** What ignores may name. */
export interface Ignorable {
  readonly rules: ReadonlySet<string>;
  readonly languageErrors: { readonly has: (id: string) => boolean };
}

/** The ignores of a file, and what is wrong with those that can't be read. */
export function ignoresIn(
  { comments }: Document,
  ignorable: Ignorable,
): { readonly ignores: readonly Ignore[]; readonly diagnostics: readonly Diagnostic[] } {
  const ignores: Ignore[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!comments.some(({ text }) => start.test(text))) return { ignores, diagnostics };
  const below = linesBelow(comments.filter(isAlone).flatMap(linesOf));
  for (const comment of comments) {
    const read = readIgnore(comment, ignorable);
    if (typeof read === "string") ignores.push({ rule: read, line: lineFor(comment, below), span: comment.span });
    else if (read !== undefined) diagnostics.push(read);
  }
  return { ignores, diagnostics };
}

const start = /^\s*sightline-/;
const keyword = "sightline-ignore";
/** In UTF-16 code units, of what stands for a rule and is none. */
const longestShown = 60;

/** The rule that a comment names, or what is wrong with it; nothing where it is another comment. */
function readIgnore({ text, span }: Comment, { rules, languageErrors }: Ignorable): string | Diagnostic | undefined {
  const [, word = "", rest = ""] = /^\s*(sightline-[\w-]*)([\s\S]*)$/.exec(text) ?? [];
  if (word === "") return undefined;
  if (word !== keyword) return nearest(word, [keyword]).length > 0 ? ignoreMisspelt(span, { word }) : undefined;
  const colon = rest.indexOf(":");
  const [rule = ""] = (colon < 0 ? rest : rest.slice(0, colon)).trim().split(/\s/);
  if (rule === "") return ignoreNoRule(span, {});
  if (languageErrors.has(rule)) return ignoreOfLanguage(span, { rule });
  if (!rules.has(rule))
    return ignoreUnknown(span, { rule: beginningOf(rule, longestShown), near: nearest(rule, rules) });
  const reason = colon < 0 ? "" : rest.slice(colon + 1).trim();
  return reason === "" ? ignoreNoReason(span, { rule }) : rule;
}

/** Behind something: its own line. Else the next line that isn't a comment's. */
function lineFor(comment: Comment, below: ReadonlyMap<number, number>): number {
  const line = linesOf(comment).at(-1)!;
  return isAlone(comment) ? below.get(line)! : line;
}

/** By each of these lines the next that is none of them. */
function linesBelow(lines: readonly number[]): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  for (const line of lines.toSorted((a, b) => b - a)) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}

/** Whether nothing stands beside a comment. Its neighbours alone are looked at: a line may hold thousands, and be a megabyte long. */
function isAlone({ span: { source, start, end } }: Comment): boolean {
  const { text } = source;
  let first = start;
  while (first > 0 && blank.test(text[first - 1]!)) first--;
  let last = end;
  while (last < text.length && blank.test(text[last]!)) last++;
  return [text[first - 1], text[last]].every((sign) => sign === undefined || sign === "\n" || sign === "\r");
}

const blank = /[^\S\r\n]/;

function linesOf({ span: { source, start, end } }: Comment): readonly number[] {
  const [first, last] = [source.positionAt(start).line, source.positionAt(Math.max(start, end - 1)).line];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
