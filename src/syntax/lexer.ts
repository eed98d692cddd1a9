import { type IToken, Lexer } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invisible } from "../diagnostics/messages/text.js";
import { invisibleAt } from "../text/characters.js";
import type { Source } from "../text/source.js";
import type { Comment } from "./ast.js";
import type { Fault } from "./scan/fault.js";
import { textMark, unclosed } from "./scan/text.js";
import { BlockComment, endOf, isString, Name, payloadOf, Text, tokenTypes } from "./tokens.js";

const lexer = new Lexer([...tokenTypes], {
  ensureOptimizations: true,
  positionTracking: "onlyOffset",
  skipValidations: true,
});

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where a text or comment without an end swallows the rest of the file. */
  readonly swallowedFrom: number | undefined;
}

/** Cuts a source into tokens. What is wrong within a token is found here, once; the token goes on as what it was meant for. */
export function lex(source: Source): Lexed {
  const { tokens, groups } = lexer.tokenize(source.text);
  const comments = groups["comments"] ?? [];
  const opener = mistakenOpener(tokens);
  if (opener === undefined) return gather(source, tokens, comments);
  const cut = opener.startOffset;
  return gather(
    source,
    [...tokens.filter(({ startOffset }) => startOffset < cut), swallowing(opener, source)],
    comments.filter(({ startOffset }) => startOffset < cut),
  );
}

function gather(source: Source, tokens: readonly IToken[], comments: readonly IToken[]): Lexed {
  const last = [tokens.at(-1), comments.at(-1)].find((token) => token !== undefined && swallows(token));
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
    swallowedFrom: last?.startOffset,
  };
}

function swallows(token: IToken): boolean {
  return (token.tokenType === Text || token.tokenType === BlockComment) && payloadOf(token)?.unclosed === true;
}

/**
 * Where a closing `"""` is forgotten, the next text's opening one closes it, and so on to the last, which then has no end.
 * The culprit is the first text that ends in what looks like the beginning of another: `about """` at a line's end.
 */
function mistakenOpener(tokens: readonly IToken[]): IToken | undefined {
  const last = tokens.at(-1);
  if (last === undefined || last.tokenType !== Text || !swallows(last)) return undefined;
  return tokens.find((token, index) => {
    if (
      token.tokenType !== Text ||
      token === last ||
      !/[\r\n][ \t]*[a-z]+[ \t]+"""$/u.test(token.image.slice(-longestOpener))
    )
      return false;
    const next = tokens[index + 1];
    return next === undefined || next.image.startsWith("\n") || next.image.startsWith("\r");
  });
}

const longestOpener = 200;

function swallowing(opener: IToken, source: Source): IToken {
  const image = source.text.slice(opener.startOffset);
  const faults: readonly Fault[] = [unclosed(opener.startOffset)];
  return {
    ...opener,
    image,
    endOffset: source.text.length - 1,
    payload: { value: image.slice(textMark.length), faults, block: true, unclosed: true },
  };
}

function findFaults(tokens: readonly IToken[], source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const token of tokens) {
    for (const { start, end, say } of payloadOf(token)?.faults ?? []) found.push(say({ source, start, end }));
  }
  return found;
}

/** One finding a token, at its first such character. Those between the tokens were found as tokens of their own. */
function findInvisible(tokens: readonly IToken[], comments: readonly IToken[], source: Source): Diagnostic[] {
  if (invisibleAt(source.text, "id").length === 0) return [];
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
  return [token.tokenType.GROUP === "comments" ? "in the comment" : undefined, "prose"];
}

function commentOf(token: IToken, source: Source): Comment {
  const isBlock = token.tokenType === BlockComment;
  const text = isBlock ? token.image.replace(/\*\/$/u, "").slice(2) : token.image.slice(2);
  return { span: { source, start: token.startOffset, end: endOf(token) }, text: text.trim() };
}
