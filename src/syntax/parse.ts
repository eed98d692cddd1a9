import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import type { Document } from "./ast.js";
import type { Ledger } from "./head.js";
import { lex } from "./lexer.js";
import { endStatements } from "./lines.js";
import { BlueprintParser } from "./parser.js";
import { openRoom } from "./room.js";
import { fileVocabulary } from "./vocabulary.js";

const parser = new BlueprintParser();

/**
 * Reads a blueprint or catalog in its text form. There is always a document: what couldn't be read is left out of it, with
 * a finding, and the names that stood there are in `unread`.
 */
export function parseText(source: Source): Outcome<Document> {
  const lexed = lex(source);
  const lines = endStatements(lexed.tokens, source);
  const ledger: Ledger = { source, diagnostics: [...lexed.diagnostics, ...lines.diagnostics], unread: new Set() };
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
