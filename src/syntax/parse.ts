import type { Outcome } from "../diagnostics/diagnostic.js";
import { usualLimits } from "../diagnostics/limits.js";
import { yamlForm } from "../diagnostics/messages/syntax.js";
import type { Source } from "../text/source.js";
import type { Document } from "./ast.js";
import { wordsIn } from "./names.js";
import { readStatements } from "./parser.js";
import { lex } from "./scan/lexer.js";
import type { Ledger } from "./statements/head.js";
import { openRoom } from "./statements/room.js";
import { balanceBraces } from "./structure/braces.js";
import { cutDepth } from "./structure/depth.js";
import { endStatements } from "./structure/lines.js";
import { fileVocabulary } from "./vocabulary.js";
import { beginningOfYaml } from "./yaml-form.js";

/** Braces that are missing in what is too deep are no second finding. */
const noFindings = { diagnostics: [] };

/**
 * Reads a blueprint or catalog in its text form. There is always a document: what couldn't be read is left out of it, with
 * a finding, and the names that stood there are in `unread`.
 */
export function parseText(source: Source, deepest = usualLimits.depth): Outcome<Document> {
  const unread = new Set<string>();
  const lexed = lex(source);
  const balanced = balanceBraces(lexed.tokens, source, lexed.isCut);
  const shallow = cutDepth(balanced.tokens, source, unread, deepest);
  const lines = endStatements(shallow.tokens, source);
  const found = [lexed, shallow.diagnostics.length > 0 ? noFindings : balanced, shallow, lines];
  const ledger: Ledger = {
    source,
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    unread,
    isCut: lexed.isCut,
    strayUses: [],
  };
  const room = openRoom(fileVocabulary, undefined);
  readStatements(lines.tokens, room, ledger);
  const diagnostics = ledger.diagnostics.sort((a, b) => a.span.start - b.span.start);
  const start = diagnostics.length < 2 ? undefined : beginningOfYaml(source.text);
  if (start !== undefined) return unreadYaml(source, start);
  const value: Document = {
    source,
    form: "text",
    statements: ledger.strayUses.length === 0 ? room.items : [...ledger.strayUses, ...room.items],
    comments: lexed.comments,
    unread: ledger.unread,
  };
  return { value, diagnostics };
}

/** A file of the other form, every line of which would be a finding. */
function unreadYaml(source: Source, start: number): Outcome<Document> {
  const { path, text } = source;
  const value: Document = { source, form: "text", statements: [], comments: [], unread: new Set(wordsIn(text)) };
  return { value, diagnostics: [yamlForm({ source, start, end: start + 1 }, { path })] };
}
