import { Composer, type Document, Parser, type YAMLParseError } from "yaml";
import type { Lexeme } from "./scan.js";

/** A file as YAML: its first document, where a second begins, and what YAML itself refuses, in source order. */
export interface Composed {
  readonly document: Document;
  readonly second: number | undefined;
  readonly errors: readonly YAMLParseError[];
}

/** Each error costs a stack: more of them than one reading tells aren't made. */
const errorsAtMost = 200;

/**
 * Gives the document of the lexemes. Scalars stay as written (the core schema's types are the language's own business),
 * and duplicate keys and aliases are looked after by the tree: here they cost quadratic time.
 */
export function compose(lexemes: readonly Lexeme[], length: number): Composed {
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    strict: true,
    logLevel: "silent",
  });
  boundErrors(composer);
  const documents = [...composer.compose(tokens(lexemes), true, length)];
  // Long keys are no one's trouble here, and behind a slip YAML takes short ones for long.
  const errors = documents.flatMap((document) => document.errors as YAMLParseError[]).filter(isOfConcern);
  const second = documents[1] === undefined ? undefined : startOfSecond(lexemes);
  return { document: documents[0]!, second, errors: errors.sort((a, b) => a.pos[0] - b.pos[0]) };
}

function isOfConcern({ code }: YAMLParseError): boolean {
  return code !== "KEY_OVER_1024_CHARS";
}

function boundErrors(composer: Composer): void {
  const report = composer["onError"] as (...error: readonly unknown[]) => void;
  let errors = 0;
  composer["onError"] = (...error: readonly unknown[]) => {
    if (errors++ < errorsAtMost) report(...error);
  };
}

/** What isn't part of any document becomes an error in another way. */
function* tokens(lexemes: readonly Lexeme[]) {
  const parser = new Parser();
  let refused = 0;
  for (const { text } of lexemes) {
    for (const token of parser.next(text)) {
      if (token.type !== "error" || refused++ < errorsAtMost) yield token;
    }
  }
  yield* parser.end();
}

/** The mark before the second document: the first one may have one before it, too. */
function startOfSecond(lexemes: readonly Lexeme[]): number {
  let hasContent = false;
  for (const { type, start, end } of lexemes) {
    if ((type === "doc-start" || type === "doc-end") && hasContent) return start;
    if (type === "doc-start") hasContent = true;
    else if (end > start && type !== "space" && type !== "newline" && type !== "comment" && type !== "directive-line") {
      hasContent = true;
    }
  }
  return lexemes.at(-1)?.start ?? 0;
}
