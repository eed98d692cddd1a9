import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Document, Statement } from "../syntax/ast.js";
import type { Source, Span } from "../text/source.js";
import { buildTree } from "./build-tree.js";
import { canonical } from "./canonical.js";
import { readMended } from "./mend.js";
import { filePlaces } from "./places.js";
import { scan } from "./scan.js";
import { statementOf, statementsIn } from "./statements.js";

const places = filePlaces();

/** Reads the YAML form. What can't be read is left out with its finding, and the rest is read. */
export function parseYaml(source: Source): Outcome<Document> {
  const text = source.text.replace(/\r(?!\n)/g, "\n");
  const diagnostics: Diagnostic[] = [];
  const unread = new Set<string>();
  const report = (finding: Diagnostic): void => void diagnostics.push(finding);
  const lose = (span: Span): void => {
    for (const [word] of source.text.slice(span.start, span.end).matchAll(/[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/gu)) {
      unread.add(word.normalize("NFC"));
    }
  };
  const lexemes = scan(text);
  const { document, damage, gaps, findings } = readMended(source, text, lexemes);
  findings.forEach(report);
  for (const gap of gaps) lose({ source, ...gap });
  const tree = buildTree(document, source, damage, report, lose);
  const isBlueprint = tree.kind === "mapping" && tree.entries.has("blueprint");
  const place = isBlueprint ? places.blueprint : places.catalog;
  const long = canonical(tree, place, report);
  const statements: Statement[] = [];
  if (long.kind === "mapping") {
    if (place.row === undefined) statements.push(...statementsIn(long, place, { report, lose }));
    else {
      const head = long.entries.get("blueprint")?.key.span ?? long.span;
      const statement = statementOf(long, { ...place, row: place.row }, { head, span: long.span }, { report, lose });
      if (statement !== undefined) {
        const uses = statement.items.filter(({ word }) => word.word === "use");
        statements.push(...uses, { ...statement, items: statement.items.filter(({ word }) => word.word !== "use") });
      }
    }
  }
  return { value: { source, form: "yaml", statements, comments: [], unread }, diagnostics };
}
