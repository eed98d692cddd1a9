import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invisible } from "../diagnostics/messages/text.js";
import { directive, foreignTag, tooManyAliases } from "../diagnostics/messages/yaml.js";
import type { Comment } from "../syntax/ast.js";
import { invisibleAt } from "../text/characters.js";
import type { Source, Span } from "../text/source.js";
import type { Lexeme } from "./scan.js";

const aliasLimit = 100;

/** The comments of a file, with what stands behind their `#`. */
export function commentsIn(lexemes: readonly Lexeme[], source: Source): readonly Comment[] {
  return lexemes
    .filter(({ type }) => type === "comment")
    .map((lexeme) => ({ span: spanOf(lexeme, source), text: lexeme.text.slice(1).trim() }));
}

/** Findings about YAML's own marks: tags and directives that have no meaning here, and too many aliases. */
export function marksIn(lexemes: readonly Lexeme[], source: Source): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  let aliases = 0;
  for (const lexeme of lexemes) {
    const { type, text } = lexeme;
    if (type === "tag" && !tags.test(text)) findings.push(foreignTag(spanOf(lexeme, source), { tag: text }));
    if (type === "directive-line" && !/^%YAML\s/.test(text)) {
      findings.push(directive(spanOf(lexeme, source), { found: text }));
    }
    if (type === "alias" && ++aliases === aliasLimit + 1) {
      findings.push(tooManyAliases(spanOf(lexeme, source), { limit: aliasLimit }));
    }
  }
  return findings;
}

const tags = /^!(?:!(?:str|int|float|bool|null|map|seq)|<tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)>)?$/;

/** Findings about characters of a source that nobody would see: one a lexeme, at its first. */
export function invisibleIn(source: Source, lexemes: readonly Lexeme[]): readonly Diagnostic[] {
  if (invisibleAt(source.text).length === 0) return [];
  return lexemes.flatMap(({ type, text, start, end }) => {
    const first = start === end ? undefined : invisibleAt(text)[0];
    if (first === undefined) return [];
    const where = type === "comment" ? "in the comment" : "in the text";
    const span = { source, start: start + first.offset, end: start + first.offset + first.length };
    return [invisible(span, { name: first.name, where })];
  });
}

function spanOf({ start, end }: Lexeme, source: Source): Span {
  return { source, start, end };
}
