import type { Outcome } from "../diagnostics/diagnostic.js";
import { usualLimits } from "../diagnostics/limits.js";
import { textForm } from "../diagnostics/messages/yaml.js";
import type { Document } from "../syntax/ast.js";
import type { Source } from "../text/source.js";
import { shapeCheck } from "./check.js";
import { type Desk, deskFor } from "./desk.js";
import { lexemesOf, treeOf } from "./file-tree.js";
import { fits } from "./fits.js";
import { commentsIn } from "./lexemes.js";
import { isTextForm } from "./plain/parse.js";
import { longFile, statementsOfFile } from "./root.js";
import type { Lexeme } from "./scan.js";

const checkShape = shapeCheck();

/**
 * Reads any file of the YAML form; where `parsePlain` reads one, too, this gives the same. What can't be read is left out with its
 * finding, and the rest is read.
 */
export function parseAny(source: Source, deepest = usualLimits.depth): Outcome<Document> {
  const { desk, outcome } = deskFor(source);
  const { text, lexemes } = lexemesOf(desk);
  const statements = readStatements(desk, text, lexemes, deepest);
  return outcome(statements, commentsIn(lexemes, source));
}

function readStatements(desk: Desk, text: string, lexemes: readonly Lexeme[], deepest: number): Document["statements"] {
  const { source, report, lose } = desk;
  if (isTextForm(text)) {
    const start = text.search(/\S/);
    report(textForm({ source, start, end: start + 1 }, { path: source.path }));
    lose({ source, start: 0, end: text.length });
    return [];
  }
  const read = treeOf(desk, text, lexemes, deepest);
  if (read === undefined) return [];
  const unlessInDoubt = { ...desk, report: read.report };
  const long = longFile(read.tree, unlessInDoubt, read.gaps);
  if (long === undefined) return [];
  if (!fits(long.tree, long.place)) checkShape(long.tree, long.place, unlessInDoubt.report);
  return statementsOfFile(long, unlessInDoubt);
}
