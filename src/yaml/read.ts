import type { Outcome } from "../diagnostics/diagnostic.js";
import { usualLimits } from "../diagnostics/limits.js";
import { textForm } from "../diagnostics/messages/yaml.js";
import type { Document } from "../syntax/ast.js";
import type { Source } from "../text/source.js";
import { type Desk, findingsList, lexemesOf, treeOf } from "./file-tree.js";
import { commentsIn } from "./lexemes.js";
import { statementsOfFile } from "./root.js";
import type { Lexeme } from "./scan.js";

/** Reads the YAML form. What can't be read is left out with its finding, and the rest is read. */
export function parseYaml(source: Source, deepest = usualLimits.depth): Outcome<Document> {
  const findings = findingsList();
  const unread = new Set<string>();
  const desk: Desk = {
    source,
    report: findings.report,
    lose: ({ start, end }) => {
      for (const [word] of source.text.slice(start, end).matchAll(words)) unread.add(word.normalize("NFC"));
    },
  };
  const { text, lexemes } = lexemesOf(desk);
  const statements = readStatements(desk, text, lexemes, deepest);
  const comments = commentsIn(lexemes, source);
  return { value: { source, form: "yaml", statements, comments, unread }, diagnostics: findings.sorted() };
}

const words = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:-[\p{L}\p{M}\p{Nd}_]+)*/gu;

function readStatements(desk: Desk, text: string, lexemes: readonly Lexeme[], deepest: number): Document["statements"] {
  const { source, report, lose } = desk;
  if (isTextForm.test(text)) {
    const start = text.search(/\S/);
    report(textForm({ source, start, end: start + 1 }, { path: source.path }));
    lose({ source, start: 0, end: text.length });
    return [];
  }
  const read = treeOf(desk, text, lexemes, deepest);
  return read === undefined ? [] : statementsOfFile(read.tree, { ...desk, report: read.report }, read.gaps);
}

/** A comment or a first statement of the text form: `use "…"`, `role ops …`. */
const isTextForm =
  /^\s*(?:\/\/|\/\*|use[ \t]+"|(?:blueprint|persona|role|channel|system|measure|insight)[ \t]+[\p{L}_][^:\n]*(?:\n|$))/u;
