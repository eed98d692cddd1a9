import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Comment, Document, Statement } from "../syntax/ast.js";
import { wordsIn } from "../syntax/names.js";
import type { Source, Span } from "../text/source.js";

/** Where findings go, and the names in what is left out. */
export interface Desk {
  readonly source: Source;
  readonly report: (finding: Diagnostic) => void;
  readonly lose: (span: Span) => void;
}

/** A list of findings that takes each once: what an alias brings is read once for each alias, and what is wrong in it is one slip. */
export function findingsList() {
  const findings = new Map<string, Diagnostic>();
  return {
    report: (finding: Diagnostic): void => {
      const key = `${finding.rule} ${finding.span.start}`;
      if (!findings.has(key)) findings.set(key, finding);
    },
    sorted: (): readonly Diagnostic[] => [...findings.values()].sort((a, b) => a.span.start - b.span.start),
  };
}

/** A desk for a file, and the document that its reading comes to. */
export function deskFor(source: Source): {
  readonly desk: Desk;
  readonly outcome: (statements: readonly Statement[], comments: readonly Comment[]) => Outcome<Document>;
} {
  const findings = findingsList();
  const unread = new Set<string>();
  const lose = ({ start, end }: Span): void => {
    for (const word of wordsIn(source.text.slice(start, end))) unread.add(word);
  };
  return {
    desk: { source, report: findings.report, lose },
    outcome: (statements, comments) => ({
      value: { source, form: "yaml", statements, comments, unread },
      diagnostics: findings.sorted(),
    }),
  };
}
