import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { invisible } from "../../diagnostics/messages/text.js";
import { hidesCharacters, invisibleAt } from "../../text/characters.js";
import type { Source } from "../../text/source.js";
import type { Comment } from "../ast.js";
import type { Fault } from "./fault.js";
import { textMark, unclosed } from "./text.js";
import { tokenize } from "./tokenize.js";
import {
  BlockComment,
  CloseBrace,
  imageOf,
  isString,
  LineComment,
  LineEnd,
  Name,
  Odd,
  OpenBrace,
  OtherQuotes,
  Str,
  spanOf,
  Text,
  type Token,
} from "./tokens.js";

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** A text or comment without an end has swallowed the rest of the file. */
  readonly isCut: boolean;
}

/** Cuts a source into tokens. What is wrong within a token is found here, once; the token goes on as what it was meant for. */
export function lex(source: Source): Lexed {
  const { tokens, comments, isFlawed } = tokenize(source.text);
  return isFlawed
    ? gatherFlawed(source, tokens, comments)
    : {
        tokens,
        comments: comments.map((token) => commentOf(token, source)),
        diagnostics: findInvisible(tokens, comments, source),
        isCut: false,
      };
}

/** Tokens of a source in which something is wrong. */
function gatherFlawed(source: Source, found: readonly Token[], remarks: readonly Token[]): Lexed {
  const lost = lostText(found, source);
  const tokens = lost === undefined ? found : [...found.filter(({ start }) => start < lost.from), lost.token];
  const comments = lost === undefined ? remarks : remarks.filter(({ start }) => start < lost.from);
  const isCut = [tokens.at(-1), comments.at(-1)].some((token) => token !== undefined && swallows(token));
  const diagnostics = [
    ...findFaults(tokens, source),
    ...findFaults(comments, source),
    ...findInvisible(tokens, comments, source),
  ];
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return {
    tokens: tokens.filter(({ flaw }) => flaw?.blank !== true),
    comments: comments.map((token) => commentOf(token, source)),
    diagnostics,
    isCut,
  };
}

function swallows(token: Token): boolean {
  return (token.kind === Text || token.kind === BlockComment) && token.flaw?.unclosed === true;
}

/**
 * A text without an end. Where a closing `"""` is forgotten, the next text's opening one closes it, and so on to the last,
 * which then has no end: the culprit is the first text that ends in what looks like the beginning of another. Where an
 * opening one is forgotten, the closing one begins its line, and the text goes back to a word that has nothing behind it.
 */
function lostText(
  tokens: readonly Token[],
  source: Source,
): { readonly from: number; readonly token: Token } | undefined {
  const last = tokens.at(-1);
  if (last === undefined || last.kind !== Text || !swallows(last)) return undefined;
  const mistaken = tokens.findIndex((token, at) => token.kind === Text && endsInOpener(token, tokens[at + 1], source));
  const at = mistaken < 0 ? tokens.length - 1 : mistaken;
  const mark = tokens[at]!;
  const from = beginsLine(tokens, at) ? (lonelyWord(tokens, at)?.start ?? mark.start) : mark.start;
  return from === last.start ? undefined : { from, token: swallowing(mark, from, source) };
}

function endsInOpener({ start, end }: Token, next: Token | undefined, { text }: Source): boolean {
  const isAtLineEnd = next === undefined || next.kind === LineEnd;
  return isAtLineEnd && /[\r\n][ \t]*[a-z]+[ \t]+"""$/u.test(text.slice(Math.max(start, end - longestOpener), end));
}

const longestOpener = 200;

function beginsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === LineEnd;
}

/** The line end behind the last line before a token that holds a single word. */
function lonelyWord(tokens: readonly Token[], before: number): Token | undefined {
  for (let at = before - 2; at >= 0; at--) {
    const { kind } = tokens[at]!;
    if (kind === OpenBrace || kind === CloseBrace) return undefined;
    if (kind === Name && beginsLine(tokens, at) && tokens[at + 1]?.kind === LineEnd) return tokens[at + 1];
  }
  return undefined;
}

/** The text that runs from an offset to the file's end, for want of a mark. */
function swallowing(mark: Token, from: number, source: Source): Token {
  const { text } = source;
  const faults: readonly Fault[] = [unclosed(mark.start, from !== mark.start)];
  const value = text.slice(from + textMark.length);
  return { kind: Text, start: from, end: text.length, value, flaw: { faults, unclosed: true } };
}

/**
 * What is wrong within the tokens. Several stray characters of one line are one slip, and so are those on a line with a
 * text that has no end: they were meant to stand in it.
 */
function findFaults(tokens: readonly Token[], source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (token: Token): void => {
    for (const { start, end, say } of token.flaw?.faults ?? []) found.push(say({ source, start, end }));
  };
  let stray: Token | undefined;
  let isTorn = false;
  const endLine = (): void => {
    if (stray !== undefined && !isTorn) report(stray);
    stray = undefined;
    isTorn = false;
  };
  for (const token of tokens) {
    const { kind } = token;
    if (kind === LineEnd) endLine();
    else if (kind === OtherQuotes || (kind === Odd && token.flaw?.blank !== true)) stray ??= token;
    else {
      isTorn ||= kind === Str && token.flaw?.unclosed === true;
      report(token);
    }
  }
  endLine();
  return found;
}

/** One finding a token, at its first such character. Those between the tokens were found as tokens of their own. */
function findInvisible(tokens: readonly Token[], comments: readonly Token[], source: Source): Diagnostic[] {
  if (!hidesCharacters(source.text)) return [];
  return [...tokens, ...comments].flatMap((token) => {
    const [where, setting] = placeOf(token);
    const first = where === undefined ? undefined : invisibleAt(imageOf(token, source), setting)[0];
    if (where === undefined || first === undefined) return [];
    const start = token.start + first.offset;
    return [invisible({ source, start, end: start + first.length }, { name: first.name, where })];
  });
}

function placeOf(token: Token): readonly [where: string | undefined, setting: "id" | "prose"] {
  if (token.kind === Name) return ["in the name", "id"];
  if (isString(token)) return ["in the text", "prose"];
  return [isComment(token) ? "in the comment" : undefined, "prose"];
}

function isComment({ kind }: Token): boolean {
  return kind === LineComment || kind === BlockComment;
}

function commentOf(token: Token, source: Source): Comment {
  const isBlock = token.kind === BlockComment;
  const image = imageOf(token, source);
  const text = isBlock ? image.replace(/\*\/$/u, "").slice(2) : image.slice(2);
  return { span: spanOf(token, source), text: text.trim() };
}
