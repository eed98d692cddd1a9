import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import type { Document } from "./ast.js";
import { balanceBraces } from "./braces.js";
import { cutDepth } from "./depth.js";
import type { Ledger } from "./head.js";
import { lex } from "./lexer.js";
import { endStatements } from "./lines.js";
import { BlueprintParser } from "./parser.js";
import { openRoom } from "./room.js";
import { fileVocabulary } from "./vocabulary.js";

/** Braces that are missing in what is too deep are no second finding. */
const noFindings = { diagnostics: [] };
const parser = new BlueprintParser();

/**
 * Reads a blueprint or catalog in its text form. There is always a document: what couldn't be read is left out of it, with
 * a finding, and the names that stood there are in `unread`.
 */
export function parseText(source: Source): Outcome<Document> {
  const unread = new Set<string>();
  const lexed = lex(source);
  const balanced = balanceBraces(lexed.tokens, source, lexed.swallowedFrom !== undefined);
  const shallow = cutDepth(balanced.tokens, source, unread);
  const lines = endStatements(shallow.tokens, source);
  const found = [lexed, shallow.diagnostics.length > 0 ? noFindings : balanced, shallow, lines];
  const ledger: Ledger = { source, diagnostics: found.flatMap(({ diagnostics }) => diagnostics), unread };
  const room = openRoom(fileVocabulary, undefined);
  parser.input = [...lines.tokens];
  parser.file(room, ledger);
  const diagnostics = ledger.diagnostics.sort((a, b) => a.span.start - b.span.start);
  const value: Document = {
    source,
    form: "text",
    statements: room.items,
    comments: lexed.comments,
    unread: ledger.unread,
  };
  return { value, diagnostics };
}
