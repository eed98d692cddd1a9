import type { IToken } from "chevrotain";
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
  endOf,
  isString,
  LineComment,
  LineEnd,
  Name,
  Odd,
  OpenBrace,
  OtherQuotes,
  payloadOf,
  Str,
  Text,
} from "./tokens.js";

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** A text or comment without an end has swallowed the rest of the file. */
  readonly isCut: boolean;
}

/** Cuts a source into tokens. What is wrong within a token is found here, once; the token goes on as what it was meant for. */
export function lex(source: Source): Lexed {
  const { tokens, comments } = tokenize(source.text);
  const lost = lostText(tokens, source);
  if (lost === undefined) return gather(source, tokens, comments);
  const { from } = lost;
  return gather(
    source,
    [...tokens.filter(({ startOffset }) => startOffset < from), lost.token],
    comments.filter(({ startOffset }) => startOffset < from),
  );
}

function gather(source: Source, tokens: readonly IToken[], comments: readonly IToken[]): Lexed {
  const isCut = [tokens.at(-1), comments.at(-1)].some((token) => token !== undefined && swallows(token));
  const diagnostics = [
    ...findFaults(tokens, source),
    ...findFaults(comments, source),
    ...findInvisible(tokens, comments, source),
  ];
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return {
    tokens: tokens.filter((token) => payloadOf(token)?.blank !== true),
    comments: comments.map((token) => commentOf(token, source)),
    diagnostics,
    isCut,
  };
}

function swallows(token: IToken): boolean {
  return (token.tokenType === Text || token.tokenType === BlockComment) && payloadOf(token)?.unclosed === true;
}

/**
 * A text without an end. Where a closing `"""` is forgotten, the next text's opening one closes it, and so on to the last,
 * which then has no end: the culprit is the first text that ends in what looks like the beginning of another. Where an
 * opening one is forgotten, the closing one begins its line, and the text goes back to a word that has nothing behind it.
 */
function lostText(
  tokens: readonly IToken[],
  source: Source,
): { readonly from: number; readonly token: IToken } | undefined {
  const last = tokens.at(-1);
  if (last === undefined || last.tokenType !== Text || !swallows(last)) return undefined;
  const mistaken = tokens.findIndex((token, at) => token.tokenType === Text && endsInOpener(token, tokens[at + 1]));
  const at = mistaken < 0 ? tokens.length - 1 : mistaken;
  const mark = tokens[at]!;
  const from = beginsLine(tokens, at) ? (lonelyWord(tokens, at)?.startOffset ?? mark.startOffset) : mark.startOffset;
  return from === last.startOffset ? undefined : { from, token: swallowing(mark, from, source) };
}

function endsInOpener({ image }: IToken, next: IToken | undefined): boolean {
  const isAtLineEnd = next === undefined || next.tokenType === LineEnd;
  return isAtLineEnd && /[\r\n][ \t]*[a-z]+[ \t]+"""$/u.test(image.slice(-longestOpener));
}

const longestOpener = 200;

function beginsLine(tokens: readonly IToken[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.tokenType === LineEnd;
}

/** The line end behind the last line before a token that holds a single word. */
function lonelyWord(tokens: readonly IToken[], before: number): IToken | undefined {
  for (let at = before - 2; at >= 0; at--) {
    const { tokenType } = tokens[at]!;
    if (tokenType === OpenBrace || tokenType === CloseBrace) return undefined;
    if (tokenType === Name && beginsLine(tokens, at) && tokens[at + 1]?.tokenType === LineEnd) return tokens[at + 1];
  }
  return undefined;
}

/** The text that runs from an offset to the file's end, for want of a mark. */
function swallowing(mark: IToken, from: number, source: Source): IToken {
  const image = source.text.slice(from);
  const faults: readonly Fault[] = [unclosed(mark.startOffset, from !== mark.startOffset)];
  const payload = { value: image.slice(textMark.length), faults, block: true, unclosed: true };
  return { ...mark, image, startOffset: from, endOffset: source.text.length - 1, payload };
}

/**
 * What is wrong within the tokens. Several stray characters of one line are one slip, and so are those on a line with a
 * text that has no end: they were meant to stand in it.
 */
function findFaults(tokens: readonly IToken[], source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (token: IToken): void => {
    for (const { start, end, say } of payloadOf(token)?.faults ?? []) found.push(say({ source, start, end }));
  };
  let stray: IToken | undefined;
  let isTorn = false;
  const endLine = (): void => {
    if (stray !== undefined && !isTorn) report(stray);
    stray = undefined;
    isTorn = false;
  };
  for (const token of tokens) {
    const { tokenType } = token;
    if (tokenType === LineEnd) endLine();
    else if (tokenType === OtherQuotes || (tokenType === Odd && payloadOf(token)?.blank !== true)) stray ??= token;
    else {
      isTorn ||= tokenType === Str && payloadOf(token)?.unclosed === true;
      report(token);
    }
  }
  endLine();
  return found;
}

/** One finding a token, at its first such character. Those between the tokens were found as tokens of their own. */
function findInvisible(tokens: readonly IToken[], comments: readonly IToken[], source: Source): Diagnostic[] {
  if (!hidesCharacters(source.text)) return [];
  return [...tokens, ...comments].flatMap((token) => {
    const [where, setting] = placeOf(token);
    const first = where === undefined ? undefined : invisibleAt(token.image, setting)[0];
    if (where === undefined || first === undefined) return [];
    const start = token.startOffset + first.offset;
    return [invisible({ source, start, end: start + first.length }, { name: first.name, where })];
  });
}

function placeOf(token: IToken): readonly [where: string | undefined, setting: "id" | "prose"] {
  if (token.tokenType === Name) return ["in the name", "id"];
  if (isString(token)) return ["in the text", "prose"];
  return [isComment(token) ? "in the comment" : undefined, "prose"];
}

function isComment({ tokenType }: IToken): boolean {
  return tokenType === LineComment || tokenType === BlockComment;
}

function commentOf(token: IToken, source: Source): Comment {
  const isBlock = token.tokenType === BlockComment;
  const text = isBlock ? token.image.replace(/\*\/$/u, "").slice(2) : token.image.slice(2);
  return { span: { source, start: token.startOffset, end: endOf(token) }, text: text.trim() };
}
