import type { Span } from "../text/source.js";

export type Severity = "error" | "warning" | "info";

/** Another place that belongs to a finding: `declared here`. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** A mend that is certain: every edit replaces the text of its span. */
export interface Fix {
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** One finding, of the language or of a rule. */
export interface Diagnostic {
  /** `family/name`, or `syntax`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** One sentence in the user's words. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
}

/** What a phase of the compiler gives: a value, which is there even where findings are, and the findings. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
