import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { depthLimit } from "../diagnostics/messages/limits.js";
import { textForm } from "../diagnostics/messages/yaml.js";
import type { Document } from "../syntax/ast.js";
import type { Source, Span } from "../text/source.js";
import { buildTree } from "./build-tree.js";
import { invisibleIn } from "./invisible.js";
import { commentsIn, marksIn } from "./lexemes.js";
import { readMended } from "./mend.js";
import { statementsOfFile } from "./root.js";
import { type Lexeme, scan, tooDeepAt } from "./scan.js";

const depthMost = 64;

/** Where findings go, and the names in what is left out. */
interface Desk {
  readonly source: Source;
  readonly report: (finding: Diagnostic) => void;
  readonly lose: (span: Span) => void;
}

/** Reads the YAML form. What can't be read is left out with its finding, and the rest is read. */
export function parseYaml(source: Source): Outcome<Document> {
  const findings = new Map<string, Diagnostic>();
  const unread = new Set<string>();
  const desk: Desk = {
    source,
    // What an alias brings is read once for each alias, and what is wrong in it is one slip.
    report: (finding) => {
      const key = `${finding.rule} ${finding.span.start}`;
      if (!findings.has(key)) findings.set(key, finding);
    },
    lose: ({ start, end }) => {
      for (const [word] of source.text.slice(start, end).matchAll(words)) unread.add(word.normalize("NFC"));
    },
  };
  // YAML knows no line end of a lone carriage return, and editors do.
  const text = source.text.replace(/\r(?!\n)/g, "\n");
  const lexemes = scan(text);
  invisibleIn(source, lexemes).forEach(desk.report);
  const statements = readStatements(desk, text, lexemes);
  const diagnostics = [...findings.values()].sort((a, b) => a.span.start - b.span.start);
  return { value: { source, form: "yaml", statements, comments: commentsIn(lexemes, source), unread }, diagnostics };
}

const words = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:-[\p{L}\p{M}\p{Nd}_]+)*/gu;

function readStatements(desk: Desk, text: string, lexemes: readonly Lexeme[]): Document["statements"] {
  const { source, report, lose } = desk;
  const whole = { source, start: 0, end: text.length };
  const deep = tooDeepAt(lexemes, depthMost);
  const start = text.search(/\S/);
  if (deep !== undefined) report(depthLimit({ source, start: deep, end: deep + 1 }, { limit: depthMost }));
  else if (isTextForm.test(text)) report(textForm({ source, start, end: start + 1 }, { path: source.path }));
  if (deep !== undefined || isTextForm.test(text)) {
    lose(whole);
    return [];
  }
  marksIn(lexemes, source).forEach(report);
  const { document, damage, gaps, findings } = readMended(source, text, lexemes);
  findings.forEach(report);
  for (const gap of gaps) lose({ source, ...gap });
  return statementsOfFile(buildTree(document, source, damage, report, lose), desk, gaps);
}

/** A comment or a first statement of the text form: `use "…"`, `role ops …`. */
const isTextForm =
  /^\s*(?:\/\/|\/\*|use[ \t]+"|(?:blueprint|persona|role|channel|system|measure|insight)[ \t]+[\p{L}_][^:\n]*(?:\n|$))/u;
